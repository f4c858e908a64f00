import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-mail";
import { client, useRead, useWrite } from "#web/api.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { ConnectMailInput, MailAccount } from "../schema/mail.ts";
import { MailPlaceFields, type PlaceValues, placeOf } from "./mail-place.tsx";

interface Found {
	address: string;
	user: string;
	smtp: PlaceValues;
	imap: PlaceValues;
	provider: string | null;
	needs: "app-password" | "oauth" | "turn-on" | "bridge" | null;
	helpUrl: string | null;
}

/** First the address, which mostly says the servers; then the password, and whatever else has to be put right. */
export function MailConnect({
	account,
	onDone,
}: {
	account: MailAccount | null;
	onDone: () => void;
}) {
	const [found, setFound] = useState<Found | null>(account && asFound(account));
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	const find = useWrite(
		async (address: string): Promise<Found> => ({
			address,
			...(await read(client["mail-settings"].$get({ query: { address } }))),
		}),
		setFound,
	);
	if (found)
		return (
			<MailSignIn
				found={found}
				account={account}
				onBack={account ? onDone : () => setFound(null)}
				onDone={onDone}
			/>
		);
	return (
		<section class="sheet stack" aria-labelledby="mail-connect">
			<h2 id="mail-connect">{m.setUpDo()}</h2>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const { address } = formValues(event.currentTarget);
					if (address) find.mutate(address.trim());
				}}
			>
				<TextField
					key={profile.data?.email ?? ""}
					name="address"
					type="email"
					label={m.addressLabel()}
					value={profile.data?.email ?? ""}
					autocomplete="email"
					required
					maxLength={254}
				/>
				<Fault error={find.error} />
				<div>
					<button type="submit" class="btn do" disabled={find.isPending}>
						{m.addressDo()}
					</button>
				</div>
			</form>
		</section>
	);
}

function asFound({ address, user, smtp, imap }: MailAccount): Found {
	const known = { provider: null, needs: null, helpUrl: null };
	const host = smtp.host.replace(/^smtp\./, "imap.");
	const guess = { host, port: 993, security: "tls" as const };
	return { address, user, smtp, imap: imap ?? guess, ...known };
}

function MailSignIn({
	found,
	account,
	onBack,
	onDone,
}: {
	found: Found;
	account: MailAccount | null;
	onBack: () => void;
	onDone: () => void;
}) {
	const [reads, setReads] = useState(account ? account.imap !== null : true);
	const connect = useWrite(
		(json: ConnectMailInput) => read(client["mail-account"].$put({ json })),
		onDone,
	);
	const submit = (values: Record<string, string>) =>
		connect.mutate({
			address: found.address,
			...(values.name && { senderName: values.name }),
			user: values.user ?? found.user,
			...(values.password && { password: values.password }),
			smtp: placeOf("smtp", values, found.smtp),
			imap: reads ? placeOf("imap", values, found.imap) : null,
		});
	const { provider, needs } = found;
	return (
		<section class="sheet stack" aria-labelledby="mail-sign-in">
			<h2 id="mail-sign-in">{found.address}</h2>
			{provider && needs ? <Needs found={found} /> : null}
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					submit(formValues(event.currentTarget));
				}}
			>
				<div class="field">
					<label for="mail-password">
						{account ? m.passwordKeep() : m.passwordLabel()}
					</label>
					<input
						id="mail-password"
						name="password"
						type="password"
						autocomplete="off"
						aria-describedby="mail-password-hint"
						required={!account || account.needsPassword}
						maxLength={1000}
					/>
					<small id="mail-password-hint" class="hint">
						{m.passwordHint()}
					</small>
				</div>
				<TextField
					name="name"
					label={m.nameLabel()}
					value={account?.senderName ?? ""}
					autocomplete="name"
					maxLength={200}
				/>
				<label class="check">
					<input
						type="checkbox"
						checked={reads}
						onChange={(event) => setReads(event.currentTarget.checked)}
					/>
					{m.readsLabel()}
				</label>
				<details
					class="arrange-plan"
					open={!provider || needs === "bridge" || connect.isError}
				>
					<summary>{m.serversTitle()}</summary>
					<div class="stack">
						<p class="small">
							{provider ? m.serversKnown({ provider }) : m.serversGuessed()}
						</p>
						<TextField
							name="user"
							label={m.userLabel()}
							value={found.user}
							maxLength={254}
						/>
						<MailPlaceFields
							name="smtp"
							legend={m.sendingPart()}
							place={found.smtp}
						/>
						{reads ? (
							<MailPlaceFields
								name="imap"
								legend={m.readingPart()}
								place={found.imap}
							/>
						) : null}
					</div>
				</details>
				<Fault error={connect.error} />
				<div class="form-acts">
					<button type="submit" class="btn do" disabled={connect.isPending}>
						{connect.isPending
							? m.connecting()
							: account
								? m.saveDo()
								: m.connectDo()}
					</button>
					<button type="button" class="btn quiet" onClick={onBack}>
						{m.cancelDo()}
					</button>
				</div>
			</form>
		</section>
	);
}

function Needs({ found }: { found: Found }) {
	const { needs, helpUrl } = found;
	const provider = found.provider ?? "";
	return (
		<p class="note">
			{needs === "app-password"
				? m.needsAppPassword({ provider })
				: needs === "oauth"
					? m.needsOauth({ provider })
					: needs === "bridge"
						? m.needsBridge({ provider })
						: m.needsTurnOn({ provider })}{" "}
			{helpUrl ? (
				<a href={helpUrl} rel="noreferrer" target="_blank">
					{m.needsHelp()}
				</a>
			) : null}
		</p>
	);
}
