import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-calendar";
import { client, useWrite } from "#web/api.ts";
import {
	type ServerSignIn,
	ServerSignInForm,
} from "#web/kit/server-sign-in.tsx";
import { Fault } from "#web/kit/states.tsx";

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
	const [signIn, setSignIn] = useState<ServerSignIn | null>(null);
	const find = useWrite((json: ServerSignIn) =>
		read(client["calendar-searches"].$post({ json })),
	);
	return (
		<section class="sheet stack" aria-labelledby="cal-connect">
			<h2 id="cal-connect">
				{isFirst ? m.connectTitle() : m.connectAnother()}
			</h2>
			{isFirst ? <p>{m.connectBody()}</p> : null}
			<ServerSignInForm
				id="cal"
				server={server}
				onServer={(typed) => {
					setServer(typed);
					find.reset();
				}}
				oauth={(name) => m.hintOauth({ name })}
				submitLabel={m.find()}
				find={find}
				onSubmit={(next) => {
					setSignIn(next);
					find.mutate(next);
				}}
				onCancel={isFirst ? undefined : onDone}
			/>
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
	signIn: ServerSignIn;
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
