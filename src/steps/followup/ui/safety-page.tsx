import { useState } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/followup-safety";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { TextArea } from "#web/kit/fields.tsx";
import { FormActs } from "#web/kit/form-acts.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { SafetyPage as Page, SafetyNote } from "../schema/safety.ts";
import "./followup.css";

/** Private notes of what was not all right with one person, and the way to have nothing more to do with them. */
export function SafetyPage() {
	const { params } = useRoute();
	const id = params.id ?? "";
	const found = useRead(["safety", id], () =>
		read(client.contacts[":id"]["safety-notes"].$get({ param: { id } })),
	);
	return (
		<Loaded query={found}>
			{(page) => (
				<>
					<PageHead
						title={m.title({ name: page.contact.name })}
						lead={m.lead({ name: page.contact.name })}
					>
						<a class="btn quiet" href={`/people/${page.contact.id}`}>
							{m.backToThem({ name: page.contact.name })}
						</a>
					</PageHead>
					<div class="follow-parts">
						<Notes page={page} />
						<NeverAgain page={page} />
						<p>{m.help()}</p>
					</div>
				</>
			)}
		</Loaded>
	);
}

function Notes({ page }: { page: Page }) {
	const { contact, notes } = page;
	const [isWriting, setWriting] = useState(false);
	if (notes.length === 0)
		return (
			<section class="sheet stack">
				<p>{m.whatItDoes({ name: contact.name })}</p>
				<Write contactId={contact.id} />
			</section>
		);
	return (
		<section class="sheet stack">
			<p>{m.whatItDoes({ name: contact.name })}</p>
			<ul class="follow-rows">
				{notes.map((note) => (
					<Note key={note.id} note={note} name={contact.name} />
				))}
			</ul>
			{isWriting ? (
				<Write contactId={contact.id} onDone={() => setWriting(false)} />
			) : (
				<p>
					<button type="button" class="btn" onClick={() => setWriting(true)}>
						{m.another()}
					</button>
				</p>
			)}
		</section>
	);
}

function Write({
	contactId,
	onDone,
}: {
	contactId: string;
	onDone?: () => void;
}) {
	const { query } = useLocation();
	const [body, setBody] = useState("");
	const write = useWrite(
		() =>
			read(
				client.contacts[":id"]["safety-notes"].$post({
					param: { id: contactId },
					json: { body, ...(query.meeting && { meetingId: query.meeting }) },
				}),
			),
		onDone,
	);
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				if (body.trim()) write.mutate(undefined);
			}}
		>
			<TextArea
				label={m.what()}
				hint={m.whatHint()}
				rows={6}
				maxLength={10_000}
				value={body}
				onInput={(event) => setBody(event.currentTarget.value)}
			/>
			<FormActs
				save={m.keep()}
				error={write.error}
				isPending={write.isPending}
				onCancel={onDone}
			/>
		</form>
	);
}

function Note({ note, name }: { note: SafetyNote; name: string }) {
	const [mode, setMode] = useState<"show" | "change" | "sure">("show");
	const [body, setBody] = useState(note.body);
	const at = client["safety-notes"][":id"];
	const param = { id: note.id };
	const show = () => setMode("show");
	const change = useWrite(() => read(at.$put({ param, json: { body } })), show);
	const takeBack = useWrite(() => read(at.$delete({ param })));
	const date = longDate(dateHere(note.notedAt));
	if (mode === "change")
		return (
			<li>
				<form
					class="form"
					onSubmit={(event) => {
						event.preventDefault();
						if (body.trim()) change.mutate(undefined);
					}}
				>
					<TextArea
						label={m.what()}
						rows={6}
						maxLength={10_000}
						value={body}
						onInput={(event) => setBody(event.currentTarget.value)}
					/>
					<FormActs
						save={m.keep()}
						error={change.error}
						isPending={change.isPending}
						onCancel={show}
					/>
				</form>
			</li>
		);
	return (
		<li>
			<p class="small">
				{note.heldOn
					? m.aboutTalk({ date, day: longDate(note.heldOn) })
					: m.notedOn({ date })}
			</p>
			<p class="said">{note.body}</p>
			{mode === "sure" ? (
				<>
					<p class="note">{m.takeBackSure({ name })}</p>
					<Fault error={takeBack.error} />
				</>
			) : null}
			<div class="form-acts">
				{mode === "sure" ? (
					<>
						<button
							type="button"
							class="btn"
							disabled={takeBack.isPending}
							onClick={() => takeBack.mutate(undefined)}
						>
							{m.takeBackDo()}
						</button>
						<button type="button" class="btn quiet" onClick={show}>
							{m.keep()}
						</button>
					</>
				) : (
					<>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setMode("change")}
						>
							{m.change()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setMode("sure")}
						>
							{m.takeBack()}
						</button>
					</>
				)}
			</div>
		</li>
	);
}

function NeverAgain({ page: { contact, doNotContact } }: { page: Page }) {
	const { id, name } = contact;
	const set = useWrite(() =>
		read(client.contacts[":id"]["do-not-contact"].$put({ param: { id } })),
	);
	return (
		<section class="sheet stack">
			<h2>{m.neverTitle()}</h2>
			{doNotContact ? (
				<p class="done-note">{m.neverSet({ name })}</p>
			) : (
				<>
					<p>{m.never({ name })}</p>
					<Fault error={set.error} />
					<p>
						<button
							type="button"
							class="btn"
							disabled={set.isPending}
							onClick={() => set.mutate(undefined)}
						>
							{m.neverDo()}
						</button>
					</p>
				</>
			)}
		</section>
	);
}
