import type { ComponentChildren } from "preact";
import { type DavProvider, davProviderOf } from "#core/dav-provider.ts";
import { Refused } from "#http/client.ts";
import m from "#messages/dav";
import { formValues, TextField } from "./fields.tsx";
import { Fault } from "./states.tsx";

export interface ServerSignIn {
	server: string;
	user: string;
	password: string;
	allowsPlainHttp: boolean;
}

/**
 * Signs in to a server of address books or calendars. Providers that are known say which password they want, or, with `oauth`,
 * what else can be done.
 */
export function ServerSignInForm({
	id,
	server,
	onServer,
	oauth,
	submitLabel,
	find,
	onSubmit,
	onCancel,
}: {
	/** Tells the fields of two such forms apart. */
	id: string;
	server: string;
	onServer: (typed: string) => void;
	oauth: (name: string) => ComponentChildren;
	submitLabel: string;
	find: { isPending: boolean; isSuccess: boolean; error: unknown };
	onSubmit: (signIn: ServerSignIn) => void;
	onCancel?: (() => void) | undefined;
}) {
	const provider = davProviderOf(server);
	const isPlain =
		find.error instanceof Refused &&
		find.error.problem.code === "dav-plain-http";
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				const said = formValues(event.currentTarget);
				const { user = "", password = "" } = said;
				const allowsPlainHttp = said.plain === "on";
				onSubmit({ server, user, password, allowsPlainHttp });
			}}
		>
			<TextField
				label={m.fieldServer()}
				hint={provider ? hintOf(provider, oauth) : m.fieldServerHint()}
				value={server}
				onInput={(event) => onServer(event.currentTarget.value)}
				required
				maxLength={500}
			/>
			{provider?.needs === "oauth" ? null : (
				<>
					<TextField
						name="user"
						label={m.fieldUser()}
						hint={m.fieldUserHint()}
						required
						maxLength={300}
					/>
					<div class="field">
						<label for={`${id}-password`}>
							{provider?.needs === "app-password"
								? m.fieldAppPassword()
								: m.fieldPassword()}
						</label>
						<input
							id={`${id}-password`}
							name="password"
							type="password"
							autocomplete="off"
							aria-describedby={`${id}-password-hint`}
							required
						/>
						<small id={`${id}-password-hint`} class="hint">
							{m.fieldPasswordHint()}
						</small>
					</div>
					{isPlain ? (
						<label class="check">
							<input type="checkbox" name="plain" />
							{m.plainAnyway()}
						</label>
					) : null}
					<Fault error={find.error} />
					<div class="form-acts">
						<button
							type="submit"
							class={find.isSuccess ? "btn" : "btn do"}
							disabled={find.isPending}
						>
							{find.isPending ? m.finding() : submitLabel}
						</button>
						{onCancel ? (
							<button type="button" class="btn quiet" onClick={onCancel}>
								{m.cancel()}
							</button>
						) : null}
					</div>
				</>
			)}
		</form>
	);
}

function hintOf(
	{ name, needs, help }: DavProvider,
	oauth: (name: string) => ComponentChildren,
): ComponentChildren {
	if (needs === "oauth") return oauth(name);
	if (needs === "password") return m.hintPassword({ name });
	return (
		<>
			{m.hintAppPassword({ name })}{" "}
			{help ? (
				<a href={help} target="_blank" rel="noreferrer">
					{m.hintWhere()}
				</a>
			) : null}
		</>
	);
}
