import { useState } from "preact/hooks";
import { Refused, read } from "#http/client.ts";
import m from "#messages/arrange-calendar";
import { client, useWrite } from "#web/api.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { calendarServerFor } from "../data/calendar-servers.ts";

interface SignIn {
	server: string;
	user: string;
	password: string;
	allowsPlainHttp: boolean;
}

interface Found {
	url: string;
	name: string;
	mayWrite: boolean;
}

/** Sign in, then say of the calendars found which make one busy, and into which one talks go. */
export function ConnectCalendars({
	isFirst,
	onDone,
}: {
	isFirst: boolean;
	onDone: () => void;
}) {
	const [server, setServer] = useState("");
	const [signIn, setSignIn] = useState<SignIn | null>(null);
	const find = useWrite((json: SignIn) =>
		read(client["calendar-searches"].$post({ json })),
	);
	const provider = calendarServerFor(server);
	const isPlain =
		find.error instanceof Refused &&
		find.error.problem.code === "dav-plain-http";
	return (
		<section class="sheet stack" aria-labelledby="cal-connect">
			<h2 id="cal-connect">
				{isFirst ? m.connectTitle() : m.connectAnother()}
			</h2>
			{isFirst ? <p>{m.connectBody()}</p> : null}
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const said = formValues(event.currentTarget);
					const { user = "", password = "" } = said;
					const allowsPlainHttp = said.plain === "on";
					const next = { server, user, password, allowsPlainHttp };
					setSignIn(next);
					find.mutate(next);
				}}
			>
				<TextField
					label={m.fieldServer()}
					hint={provider ? hintOf(provider) : m.fieldServerHint()}
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
							<label for="cal-password">
								{provider?.needs === "app-password"
									? m.fieldAppPassword()
									: m.fieldPassword()}
							</label>
							<input
								id="cal-password"
								name="password"
								type="password"
								autocomplete="off"
								aria-describedby="cal-password-hint"
								required
							/>
							<small id="cal-password-hint" class="hint">
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
			{find.data && signIn ? (
				<Choose signIn={signIn} found={find.data} onDone={onDone} />
			) : null}
		</section>
	);
}

/** Of each calendar what it is for. The first one that may be written is offered for the talks. */
function Choose({
	signIn,
	found,
	onDone,
}: {
	signIn: SignIn;
	found: Found[];
	onDone: () => void;
}) {
	const [busy, setBusy] = useState(() => found.map(({ url }) => url));
	const [takes, setTakes] = useState("");
	const connect = useWrite(async () => {
		const calendars = found
			.filter(({ url }) => busy.includes(url) || takes === url)
			.map(({ url }) => ({
				...{ url, readsBusy: busy.includes(url) },
				takesMeetings: takes === url,
			}));
		const kept = await read(
			client.calendars.$post({ json: { ...signIn, calendars } }),
		);
		// What goes wrong from here on is kept with the calendar, and shown there.
		for (const { id } of kept)
			await client.calendars[":id"].syncs.$post({ param: { id } });
	}, onDone);
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				connect.mutate(undefined);
			}}
		>
			<h3>{m.chooseTitle({ count: found.length })}</h3>
			<ul class="cal-list">
				{found.map(({ url, name, mayWrite }) => (
					<li key={url}>
						<strong>{name}</strong>
						<label class="check">
							<input
								type="checkbox"
								checked={busy.includes(url)}
								onChange={(event) =>
									setBusy(
										event.currentTarget.checked
											? [...busy, url]
											: busy.filter((one) => one !== url),
									)
								}
							/>
							<span>
								{m.readsBusy()}
								<span class="visually-hidden">: {name}</span>
							</span>
						</label>
						{mayWrite ? (
							<label class="check">
								<input
									type="radio"
									name="takes"
									checked={takes === url}
									onChange={() => setTakes(url)}
								/>
								<span>
									{m.takesMeetings()}
									<span class="visually-hidden">: {name}</span>
								</span>
							</label>
						) : (
							<span class="small">{m.readOnly()}</span>
						)}
					</li>
				))}
				<li>
					<label class="check">
						<input
							type="radio"
							name="takes"
							checked={takes === ""}
							onChange={() => setTakes("")}
						/>
						{m.takesNone()}
					</label>
				</li>
			</ul>
			<Fault error={connect.error} />
			<div class="form-acts">
				<button
					type="submit"
					class="btn do"
					disabled={connect.isPending || (busy.length === 0 && takes === "")}
				>
					{connect.isPending ? m.reading() : m.connect()}
				</button>
			</div>
		</form>
	);
}

type Provider = NonNullable<ReturnType<typeof calendarServerFor>>;

function hintOf({ name, needs, help }: Provider) {
	if (needs === "oauth") return m.hintOauth({ name });
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
