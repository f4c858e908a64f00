import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-person";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { TextArea } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { sensitiveSubjectIn } from "../rules/note.ts";
import type { Contact } from "../schema/contact.ts";

/** One note as it is listed; `id` null: the one that came with the contact. */
interface Listed {
	id: string | null;
	body: string | null;
	hidden: boolean;
	date: string;
}

/** Dated notes, the newest first. Sensitive ones are read only when asked for (METHOD §3). */
export function Notes({ contact }: { contact: Contact }) {
	const [shows, setShows] = useState(false);
	const param = { id: contact.id };
	const hidden = useRead(
		["contact", contact.id, "hidden"],
		() => read(client.contacts[":id"]["hidden-notes"].$get({ param })),
		{ enabled: shows, staleTime: 0 },
	);
	const listed: Listed[] = contact.notes.map((note) => ({
		id: note.id,
		body: note.body,
		hidden: note.sensitive,
		date: fullDate(dateHere(note.writtenAt)),
	}));
	if (contact.note !== null || contact.noteHidden)
		listed.push({
			id: null,
			body: contact.note,
			hidden: contact.noteHidden,
			date: m.noteFirst(),
		});
	const wordsOf = ({ id, body, hidden: isHidden }: Listed) =>
		isHidden
			? shows
				? (hidden.data?.find((one) => one.id === id)?.body ?? null)
				: null
			: body;
	return (
		<section class="stack" id="notes">
			<div class="section-head">
				<h2>{m.notesTitle()}</h2>
				{listed.some((one) => one.hidden) ? (
					<button
						type="button"
						class="btn quiet"
						aria-pressed={shows}
						onClick={() => setShows(!shows)}
					>
						{shows ? m.notesHide() : m.notesShow()}
					</button>
				) : null}
			</div>
			{listed.length === 0 ? <p>{m.notesNone()}</p> : null}
			<ul class="list">
				{listed.map((note) => (
					<NoteLine
						key={note.id ?? "first"}
						contact={contact}
						note={note}
						words={wordsOf(note)}
					/>
				))}
			</ul>
			<NoteForm contact={contact} />
		</section>
	);
}

function NoteLine({
	contact,
	note,
	words,
}: {
	contact: Contact;
	note: Listed;
	words: string | null;
}) {
	const [asks, setAsks] = useState(false);
	const one = client.contacts[":id"];
	const hide = useWrite((sensitive: boolean) =>
		read(
			note.id === null
				? one.$patch({
						param: { id: contact.id },
						json: { noteSensitive: sensitive },
					})
				: one.notes[":noteId"].$patch({
						param: { id: contact.id, noteId: note.id },
						json: { sensitive },
					}),
		),
	);
	const remove = useWrite(() =>
		read(
			note.id === null
				? one.$patch({
						param: { id: contact.id },
						json: { note: null, noteSensitive: false },
					})
				: one.notes[":noteId"].$delete({
						param: { id: contact.id, noteId: note.id },
					}),
		),
	);
	return (
		<li>
			<p class="small">{note.date}</p>
			{words === null ? (
				<p class="contact-hidden">{m.noteHidden()}</p>
			) : (
				<p class="contact-words">{words}</p>
			)}
			<div class="form-acts">
				{asks ? (
					<>
						<span>{m.noteRemoveSure()}</span>
						<button
							type="button"
							class="btn"
							disabled={remove.isPending}
							onClick={() => remove.mutate(undefined)}
						>
							{m.noteRemoveDo()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setAsks(false)}
						>
							{m.noteKeep()}
						</button>
					</>
				) : (
					<>
						<button
							type="button"
							class="btn quiet"
							disabled={hide.isPending}
							onClick={() => hide.mutate(!note.hidden)}
						>
							{note.hidden ? m.noteUnhide() : m.noteHide()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setAsks(true)}
						>
							{m.noteRemove()}
						</button>
					</>
				)}
			</div>
			<Fault error={hide.error ?? remove.error} />
		</li>
	);
}

function NoteForm({ contact }: { contact: Contact }) {
	const [body, setBody] = useState("");
	const [sensitive, setSensitive] = useState(false);
	const subject = sensitiveSubjectIn(body);
	const add = useWrite(
		() =>
			read(
				client.contacts[":id"].notes.$post({
					param: { id: contact.id },
					json: { body, sensitive },
				}),
			),
		() => {
			setBody("");
			setSensitive(false);
		},
	);
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				if (body.trim() !== "") add.mutate(undefined);
			}}
		>
			<TextArea
				label={m.noteField()}
				hint={m.noteFieldHint()}
				rows={2}
				value={body}
				maxLength={5000}
				onInput={(event) => setBody(event.currentTarget.value)}
			/>
			{subject && !sensitive ? (
				<p class="note" role="status">
					{m.noteLooksSensitive({ subject })}
				</p>
			) : null}
			<div>
				<label class="check">
					<input
						type="checkbox"
						checked={sensitive}
						onChange={(event) => setSensitive(event.currentTarget.checked)}
					/>
					{m.noteSensitive()}
				</label>
				<p class="small">{m.noteSensitiveHint()}</p>
			</div>
			<Fault error={add.error} />
			<div class="form-acts">
				<button type="submit" class="btn" disabled={add.isPending}>
					{m.noteAdd()}
				</button>
			</div>
		</form>
	);
}
