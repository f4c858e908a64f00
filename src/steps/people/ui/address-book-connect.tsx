import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-address-book";
import { client, useWrite } from "#web/api.ts";
import {
	type ServerSignIn,
	ServerSignInForm,
} from "#web/kit/server-sign-in.tsx";
import { Fault } from "#web/kit/states.tsx";

/** Sign in, choose among the address books found there, connect it and sync it for the first time. */
export function ConnectAddressBook({
	isFirst,
	onDone,
}: {
	isFirst: boolean;
	onDone: () => void;
}) {
	const [server, setServer] = useState("");
	const [signIn, setSignIn] = useState<ServerSignIn | null>(null);
	const find = useWrite((json: ServerSignIn) =>
		read(client["address-book-searches"].$post({ json })),
	);
	const connect = useWrite(async (url: string) => {
		if (!signIn) throw new Error("nobody signed in");
		const json = { ...signIn, url };
		const { id } = await read(client["address-books"].$post({ json }));
		// What goes wrong from here on is kept with the address book, and shown there.
		await client["address-books"][":id"].syncs.$post({ param: { id } });
	}, onDone);
	return (
		<section class="sheet stack abk-connect" aria-labelledby="abk-connect">
			<h2 id="abk-connect">
				{isFirst ? m.connectTitle() : m.connectAnother()}
			</h2>
			{isFirst ? <p>{m.connectBody()}</p> : null}
			<ServerSignInForm
				id="abk"
				server={server}
				onServer={(typed) => {
					setServer(typed);
					find.reset();
				}}
				oauth={(name) => (
					<>
						{m.hintOauth({ name })}{" "}
						<a href="/people/import">{m.bringInFile()}</a>
					</>
				)}
				submitLabel={m.find()}
				find={find}
				onSubmit={(next) => {
					setSignIn(next);
					connect.reset();
					find.mutate(next);
				}}
				onCancel={isFirst ? undefined : onDone}
			/>
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
