import { useRef } from "preact/hooks";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/prepare-talk";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { ComposeTalkSetInput, TalkSet } from "../schema/talk-set.ts";
import { QuestionSetEditor } from "./question-set-editor.tsx";
import { EarlierAnswers, LeftOut } from "./talk-set-beside.tsx";
import { ComposeForm } from "./talk-set-form.tsx";
import "./prepare.css";
import "./goals.css";

/** The questions of one talk: for whom, what they said before, the set with its reasons, and what it does without. */
export function TalkSetPage() {
	const { meetingId = "" } = useRoute().params;
	const talk = useRead(["talk-set", meetingId], () =>
		read(
			client.meetings[":id"]["question-set"].$get({ param: { id: meetingId } }),
		),
	);
	return <Loaded query={talk}>{(found) => <Page talk={found} />}</Loaded>;
}

function Page({ talk }: { talk: TalkSet }) {
	const { contact, targetLabel: label, set } = talk;
	const param = { id: talk.meetingId };
	const flushing = useRef<() => Promise<void>>(undefined);
	const at = client.meetings[":id"]["question-set"];
	const compose = useWrite((json: ComposeTalkSetInput) =>
		read(at.composition.$post({ param, json })),
	);
	const remove = useWrite(() => read(at.$delete({ param })));
	const when = longDate(dateHere(talk.startsAt));
	return (
		<>
			<PageHead
				title={m.title({ name: contact.name })}
				lead={m.lead({
					label,
					when,
					minutes: talk.minutes,
					medium: talk.medium,
				})}
			>
				<a class="btn" href={`/conduct/${talk.meetingId}`}>
					{m.toSheet()}
				</a>
				<a class="btn quiet" href={`/prepare/${talk.targetId}`}>
					{m.backToTarget({ label })}
				</a>
			</PageHead>
			<div class="brief talk-set">
				<div class="brief-side">
					<ComposeForm
						talk={talk}
						isPending={compose.isPending}
						onCompose={async (input) => {
							// What was changed a moment ago is kept first, or it would be saved over the composed set.
							await flushing.current?.();
							compose.mutate(input);
						}}
					/>
					<EarlierAnswers talk={talk} />
					<LeftOut talk={talk} />
				</div>
				<section class="sheet stack brief-main">
					<h2>{m.setTitle()}</h2>
					{set && talk.isOpen ? (
						<QuestionSetEditor
							put={({ items }) => read(at.$put({ param, json: { items } }))}
							loaded={set}
							doubts={talk.leftOut.flatMap(({ hypothesisId, wording }) =>
								hypothesisId ? [{ id: hypothesisId, claim: wording }] : [],
							)}
							facts={talk.facts}
							hasFixedTime
						>
							{({ flush }) => {
								flushing.current = flush;
								return (
									<div class="form-acts">
										<button
											type="button"
											class="btn quiet"
											disabled={remove.isPending}
											onClick={async () => {
												await flush();
												remove.mutate(undefined);
											}}
										>
											{m.backToTargets()}
										</button>
									</div>
								);
							}}
						</QuestionSetEditor>
					) : (
						<p class="brief-teach">
							{talk.isOpen ? m.noSet({ label, name: contact.name }) : m.over()}
						</p>
					)}
					<Fault error={compose.error ?? remove.error} />
				</section>
			</div>
		</>
	);
}
