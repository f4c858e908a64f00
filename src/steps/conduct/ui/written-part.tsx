import { useState } from "preact/hooks";
import { instantFromMillis } from "#core/instant.ts";
import { read } from "#http/client.ts";
import s from "#messages/conduct-shapes";
import { mailtoLink } from "#steps/arrange/rules/mailto.ts";
import { client, useRead } from "#web/api.ts";
import { TextArea } from "#web/kit/fields.tsx";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { RunSheet } from "../schema/run-sheet.ts";
import { useSheetDo } from "./use-sheet.ts";
import { writtenLetter } from "./written-letter.ts";

/** The talk in arrange, for whom to write to and what to sign with. */
export function useMeeting(id: string) {
	return useRead(["meeting", id], () =>
		read(client.meetings[":id"].$get({ param: { id } })),
	);
}

/** A talk in writing begins with a letter: at most five questions (METHOD §3). */
export function SendQuestions({ sheet }: { sheet: RunSheet }) {
	const { meetingId: id, questions } = sheet;
	const meeting = useMeeting(id);
	const [own, setOwn] = useState<string | null>(null);
	const start = useSheetDo(id, () => ({
		do: "start",
		at: instantFromMillis(Date.now()),
	}));
	if (questions.length === 0) return <p class="note">{s.sendNone()}</p>;
	const text = own ?? writtenLetter(sheet, meeting.data?.seekerName ?? null);
	const address = meeting.data?.contactEmail;
	return (
		<section class="sheet stack start">
			<h2>{s.sendTitle()}</h2>
			<p>{s.sendBody()}</p>
			<TextArea
				label={s.sendText()}
				rows={14}
				value={text}
				onInput={(event) => setOwn(event.currentTarget.value)}
			/>
			<Fault error={start.error} />
			<SendActs
				text={text}
				mailto={address && mailtoLink(address, s.letterSubject(), text)}
				mark={{
					label: s.sendMark(),
					onMark: () => start.mutate(undefined),
					isPending: start.isPending,
				}}
			/>
		</section>
	);
}

/** Once the questions are out: the way to their answers. */
export function AwaitAnswers({ sheet }: { sheet: RunSheet }) {
	const isAnswered = sheet.notes.some((note) => !note.deleted && note.body);
	return (
		<section class="sheet stack">
			<h2>{s.waitTitle()}</h2>
			<p>{s.waitBody()}</p>
			<p>
				<a
					class={isAnswered ? "btn" : "btn do"}
					href={`/conduct/${sheet.meetingId}/answers`}
				>
					{s.pasteOpen()}
				</a>
			</p>
		</section>
	);
}
