import { useState } from "preact/hooks";
import { Refused, read } from "#http/client.ts";
import m from "#messages/people-address-book";
import { client, useWrite } from "#web/api.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { serverFor } from "../data/address-book-servers.ts";

interface SignIn {
	server: string;
	user: string;
	password: string;
	allowsPlainHttp: boolean;
}

/** Sign in, choose among the address books found there, connect it and sync it for the first time. */
export function ConnectAddressBook({
	isFirst,
	onDone,
}: {
	isFirst: boolean;
	onDone: () => void;
}) {
	const [server, setServer] = useState("");
	const [signIn, setSignIn] = useState<SignIn | null>(null);
	const find = useWrite((json: SignIn) =>
		read(client["address-book-searches"].$post({ json })),
	);
	const connect = useWrite(async (url: string) => {
		if (!signIn) throw new Error("nobody signed in");
		const json = { ...signIn, url };
		const { id } = await read(client["address-books"].$post({ json }));
		// What goes wrong from here on is kept with the address book, and shown there.
		await client["address-books"][":id"].syncs.$post({ param: { id } });
	}, onDone);
	const provider = serverFor(server);
	const isPlain =
		find.error instanceof Refused &&
		find.error.problem.code === "dav-plain-http";
	const submit = (values: Record<string, string>) => {
		const { user = "", password = "" } = values;
		const allowsPlainHttp = values.plain === "on";
		const next = { server, user, password, allowsPlainHttp };
		setSignIn(next);
		connect.reset();
		find.mutate(next);
	};
	return (
		<section class="sheet stack abk-connect" aria-labelledby="abk-connect">
			<h2 id="abk-connect">
				{isFirst ? m.connectTitle() : m.connectAnother()}
			</h2>
			{isFirst ? <p>{m.connectBody()}</p> : null}
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					submit(formValues(event.currentTarget));
				}}
			>
				<TextField
					label={m.fieldServer()}
					hint={provider ? providerHint(provider) : m.fieldServerHint()}
					value={server}
					onInput={(event) => {
						setServer(event.currentTarget.value);
						find.reset();
					}}
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
							<label for="abk-password">
								{provider?.needs === "app-password"
									? m.fieldAppPassword()
									: m.fieldPassword()}
							</label>
							<input
								id="abk-password"
								name="password"
								type="password"
								autocomplete="off"
								aria-describedby="abk-password-hint"
								required
							/>
							<small id="abk-password-hint" class="hint">
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
								class={find.data ? "btn" : "btn do"}
								disabled={find.isPending}
							>
								{find.isPending ? m.finding() : m.find()}
							</button>
							{isFirst ? null : (
								<button type="button" class="btn quiet" onClick={onDone}>
									{m.cancel()}
								</button>
							)}
						</div>
					</>
				)}
			</form>
			{find.data ? (
				<div class="stack" role="status">
					<h3>{m.chooseTitle({ count: find.data.length })}</h3>
					<ul class="abk-books">
						{find.data.map((book, index) => (
							<li key={book.url}>
								<span>
									{book.name}
									{book.mayWrite ? null : (
										<span class="small"> {m.readOnly()}</span>
									)}
								</span>
								<button
									type="button"
									class={index === 0 ? "btn do" : "btn"}
									disabled={connect.isPending}
									onClick={() => connect.mutate(book.url)}
								>
									<span>
										{connect.isPending && connect.variables === book.url
											? m.syncing()
											: m.connect()}
										<span class="visually-hidden">: {book.name}</span>
									</span>
								</button>
							</li>
						))}
					</ul>
					<Fault error={connect.error} />
				</div>
			) : null}
		</section>
	);
}

type Provider = NonNullable<ReturnType<typeof serverFor>>;

function providerHint({ name, needs, help }: Provider) {
	if (needs === "oauth")
		return (
			<>
				{m.hintOauth({ name })} <a href="/people/import">{m.bringInFile()}</a>
			</>
		);
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
