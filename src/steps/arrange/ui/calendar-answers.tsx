import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-calendar";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { CalendarAnswer, ReadAnswer } from "../schema/calendar-answer.ts";
import type { MeetingPage } from "../schema/meeting.ts";

/** What the contact's calendar answered, in their words: beside the state of things, so that it is read first. */
export function CalendarAnswers({ meeting }: { meeting: MeetingPage }) {
	const param = { id: meeting.id };
	const answers = useRead(["calendar-answers", meeting.id], () =>
		read(client.meetings[":id"]["calendar-answers"].$get({ param })),
	);
	const said = answers.data ?? [];
	if (said.length === 0) return null;
	return (
		<section class="sheet stack" aria-labelledby="answers-title">
			<h2 id="answers-title">{m.answersTitle()}</h2>
			{said.map((answer) => (
				<div key={answer.id}>
					<p>{inWords(answer, meeting.contact.name)}</p>
					{answer.comment ? (
						<blockquote class="answer-comment">{answer.comment}</blockquote>
					) : null}
					<p class="small">{came(answer.outcome)}</p>
				</div>
			))}
		</section>
	);
}

/** A place to bring an answer by hand, where mail is not read here. */
export function ReadAnswerFile({ meeting }: { meeting: MeetingPage }) {
	const param = { id: meeting.id };
	const [file, setFile] = useState<File | null>(null);
	const isOpen = meeting.status === "proposed" || meeting.status === "agreed";
	const save = useWrite(async () =>
		read(
			client.meetings[":id"]["calendar-answers"].$post({
				param,
				json: { text: (await file?.text()) ?? "" },
			}),
		),
	);
	if (!isOpen && !save.data) return null;
	return (
		<details class="arrange-plan">
			<summary>{m.readTitle()}</summary>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate(undefined);
				}}
			>
				<p class="small">{m.readBody()}</p>
				<div class="field">
					<label for="answer-file">{m.readFile()}</label>
					<input
						id="answer-file"
						type="file"
						accept=".ics,text/calendar"
						onChange={(event) =>
							setFile(event.currentTarget.files?.[0] ?? null)
						}
					/>
				</div>
				<div>
					<button type="submit" class="btn" disabled={!file || save.isPending}>
						{m.readDo()}
					</button>
				</div>
				<p role="status">{save.data ? happened(save.data) : ""}</p>
				<Fault error={save.error} />
			</form>
		</details>
	);
}

/** Message cases know no hyphens. */
const bare = (word: string | null) => (word ?? "none").replaceAll("-", "");

function inWords(answer: CalendarAnswer, name: string): string {
	const who = answer.saidBy ? `${name} (${answer.saidBy})` : name;
	switch (answer.kind) {
		case "accepted":
			return m.answerAccepted({ who });
		case "declined":
			return m.answerDeclined({ who });
		case "tentative":
			return m.answerTentative({ who });
		case "counter":
			return m.answerCounter({ who, when: answer.proposed ?? "none" });
	}
}

function came(outcome: CalendarAnswer["outcome"]): string {
	return m.outcome({ outcome: bare(outcome) });
}

function happened({ kind, why, outcome, saidBy }: ReadAnswer): string {
	if (why) return m.readWhy({ why: bare(why), who: saidBy ?? "" });
	return [m.readDone({ kind: bare(kind) }), came(outcome)]
		.filter(Boolean)
		.join(" ");
}
