import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import m from "#messages/followup";
import { Fault } from "#web/kit/states.tsx";
import { INSIGHT_KINDS, type InsightKind } from "../rules/candidates.ts";
import type { FollowUp, Insight } from "../schema/follow-up.ts";
import { InsightForm, type InsightWords } from "./insight-form.tsx";
import { useFollowUpDo } from "./use-follow-up.ts";
import { kindWords, promptWords, stanceWords } from "./words.ts";

type Candidate = FollowUp["candidates"][number];

/** Notes carried over, each kept as one claim for or against a hypothesis, or left. */
export function InsightsPart({ followUp }: { followUp: FollowUp }) {
	const { meetingId: id, hypotheses, questions, insights } = followUp;
	const [open, setOpen] = useState<string | null>(null);
	const add = useFollowUpDo(
		id,
		(words: InsightWords & { noteId?: string }) => ({
			do: "add-insight",
			insight: { ...words, newId: newId() },
		}),
		() => setOpen(null),
	);
	const close = () => setOpen(null);
	const waiting = followUp.candidates.filter(
		(one) => one.as === "insight" && !one.taken,
	);
	return (
		<section class="sheet stack">
			<h2>{m.step1()}</h2>
			<p class="muted">
				{waiting.length + insights.length > 0
					? m.step1Lead()
					: m.noCandidates()}
			</p>
			<ul class="follow-rows">
				{waiting.map((one) => (
					<li key={keyOf(one)}>
						{open === keyOf(one) ? (
							<InsightForm
								name={`${id}/${keyOf(one)}`}
								start={{
									claim: one.body,
									kind: one.kind ?? "fact",
									hypothesisId: one.hypothesisId,
									stance: null,
									questionId: one.questionId,
								}}
								hypotheses={hypotheses}
								questions={questions}
								error={add.error}
								onSave={(words) => add.mutate({ ...words, noteId: one.noteId })}
								onCancel={close}
							/>
						) : (
							<Row question={one.question} said={one.body}>
								<button
									type="button"
									class="btn"
									onClick={() => setOpen(keyOf(one))}
								>
									{m.keepNote()}
								</button>
							</Row>
						)}
					</li>
				))}
			</ul>
			{insights.length > 0 ? (
				<>
					<h3>{m.keptInsights()}</h3>
					<ul class="follow-rows">
						{insights.map((one) => (
							<Kept key={one.id} insight={one} followUp={followUp} />
						))}
					</ul>
				</>
			) : null}
			{isKind(open) ? (
				<InsightForm
					name={`${id}/new ${open}`}
					start={{
						claim: "",
						kind: open,
						hypothesisId: null,
						stance: null,
						questionId: null,
					}}
					hypotheses={hypotheses}
					questions={questions}
					error={add.error}
					onSave={(words) => add.mutate(words)}
					onCancel={close}
				/>
			) : (
				<Prompts insights={insights} onPrompt={setOpen} />
			)}
			<Secret followUp={followUp} />
		</section>
	);
}

function isKind(open: string | null): open is InsightKind {
	return INSIGHT_KINDS.some((kind) => kind === open);
}

/** What the debrief asks for, with a tick where something is kept. */
function Prompts({
	insights,
	onPrompt,
}: {
	insights: Insight[];
	onPrompt: (kind: InsightKind) => void;
}) {
	return (
		<div class="follow-prompts">
			<h3>{m.prompts()}</h3>
			<p class="small">{m.promptsHint()}</p>
			<div class="row">
				{INSIGHT_KINDS.map((kind) => (
					<button
						key={kind}
						type="button"
						class="chip plain"
						onClick={() => onPrompt(kind)}
					>
						<span aria-hidden="true">
							{insights.some((one) => one.kind === kind) ? "✓" : "+"}
						</span>
						{promptWords[kind]()}
					</button>
				))}
			</div>
		</div>
	);
}

const keyOf = ({ noteId, kind }: Candidate) => `${noteId} ${kind}`;

export function Row({
	said,
	question,
	children,
}: {
	said: string;
	question?: string | null;
	children: preact.ComponentChildren;
}) {
	return (
		<div class="follow-row">
			<div>
				<p class="said">{said}</p>
				{question ? <small>{question}</small> : null}
			</div>
			<div class="row">{children}</div>
		</div>
	);
}

function Kept({ insight, followUp }: { insight: Insight; followUp: FollowUp }) {
	const [open, setOpen] = useState(false);
	const { id, hypothesis, stance } = insight;
	const change = useFollowUpDo(
		followUp.meetingId,
		(words: InsightWords) => ({ do: "change-insight", id, words }),
		() => setOpen(false),
	);
	const remove = useFollowUpDo(followUp.meetingId, () => ({
		do: "remove",
		what: "insight",
		id,
	}));
	if (open)
		return (
			<li>
				<InsightForm
					name={id}
					start={{ ...insight, hypothesisId: hypothesis?.id ?? null }}
					hypotheses={followUp.hypotheses}
					questions={followUp.questions}
					error={change.error}
					onSave={(words) => change.mutate(words)}
					onCancel={() => setOpen(false)}
				/>
			</li>
		);
	return (
		<li class="follow-row">
			<div>
				<p class="said">{insight.claim}</p>
				{insight.question ? <small>{insight.question}</small> : null}
				<p class="follow-chips">
					<span class="chip plain">{kindWords[insight.kind]()}</span>
					{hypothesis && stance ? (
						<span class={stance === "supports" ? "chip" : "chip stop"}>
							{stance === "supports" ? "+" : "−"} {stanceWords[stance]()}
						</span>
					) : null}
					{hypothesis ? <small>“{hypothesis.claim}”</small> : null}
				</p>
			</div>
			<div class="row">
				<button type="button" class="btn quiet" onClick={() => setOpen(true)}>
					{m.change()}
				</button>
				<button
					type="button"
					class="btn quiet"
					disabled={remove.isPending}
					onClick={() => remove.mutate(undefined)}
				>
					{m.remove()}
				</button>
			</div>
			<Fault error={remove.error} />
		</li>
	);
}

/** What was said off the record: here for the seeker alone. */
function Secret({ followUp: { offTheRecord } }: { followUp: FollowUp }) {
	if (offTheRecord.length === 0) return null;
	return (
		<details class="secret-notes">
			<summary>{m.offTheRecordTitle({ count: offTheRecord.length })}</summary>
			<p class="small">{m.offTheRecordBody()}</p>
			<ul class="follow-rows">
				{offTheRecord.map((one) => (
					<li key={one.noteId}>
						<p class="said">{one.body}</p>
						{one.question ? <small>{one.question}</small> : null}
					</li>
				))}
			</ul>
		</details>
	);
}
