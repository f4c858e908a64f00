import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import r from "#messages/conduct-rehearse";
import { client, useWrite } from "#web/api.ts";
import { Scale, scaleValues } from "#web/kit/scale.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { RehearsalCard } from "../rules/rehearsal.ts";
import { HearYourself } from "./hear-yourself.tsx";
import { useNow } from "./use-now.ts";

/** Confidence now, the cards one by one, and confidence after: both answers are kept, the recording is not. */
export function Rehearsal({
	cards,
	meetingId,
}: {
	cards: RehearsalCard[];
	meetingId?: string;
}) {
	const [id, setId] = useState(newId);
	const [stage, setStage] = useState<"before" | "cards" | "after" | "kept">(
		"before",
	);
	const [before, setBefore] = useState<number>();
	const [after, setAfter] = useState<number>();
	const save = useWrite(
		(said: { moment: "before" | "after"; interviewConfidence: number }) => {
			const { moment, interviewConfidence } = said;
			const rehearsal = { id, moment };
			return read(
				client.confidence.$post({
					json: { meetingId, interviewConfidence, rehearsal },
				}),
			);
		},
	);
	const answer = (moment: "before" | "after", value: number) =>
		save.mutate(
			{ moment, interviewConfidence: value },
			{
				onSuccess: () => {
					(moment === "before" ? setBefore : setAfter)(value);
					setStage(moment === "before" ? "cards" : "kept");
				},
			},
		);
	return (
		<div class="rehearsal stack">
			{stage === "before" ? (
				<Confidence
					title={r.beforeTitle()}
					act={r.begin()}
					onAnswer={(value) => answer("before", value)}
					onSkip={() => setStage("cards")}
				/>
			) : null}
			{stage === "cards" ? (
				<>
					<Cards cards={cards} onDone={() => setStage("after")} />
					<HearYourself />
				</>
			) : null}
			{stage === "after" ? (
				<Confidence
					title={r.afterTitle()}
					body={r.afterBody()}
					act={r.keep()}
					onAnswer={(value) => answer("after", value)}
				/>
			) : null}
			{stage === "kept" ? (
				<section class="sheet stack">
					<p role="status">
						{before !== undefined && after !== undefined
							? r.keptUp({ before, after })
							: r.kept()}
					</p>
					<div class="form-acts">
						<button
							type="button"
							class="btn"
							onClick={() => {
								setId(newId());
								setBefore(undefined);
								setStage("before");
							}}
						>
							{r.once()}
						</button>
					</div>
				</section>
			) : null}
			<Fault error={save.error} />
		</div>
	);
}

function Confidence({
	title,
	body,
	act,
	onAnswer,
	onSkip,
}: {
	title: string;
	body?: string;
	act: string;
	onAnswer: (value: number) => void;
	onSkip?: () => void;
}) {
	return (
		<section class="sheet stack">
			<h2>{title}</h2>
			{body ? <p class="small">{body}</p> : null}
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const { confidence } = scaleValues(event.currentTarget, "confidence");
					if (confidence !== undefined) onAnswer(confidence);
				}}
			>
				<Scale
					name="confidence"
					label={r.now()}
					hint={r.nowHint()}
					value={undefined}
				/>
				<div class="form-acts">
					<button type="submit" class="btn do">
						{act}
					</button>
					{onSkip ? (
						<button type="button" class="btn quiet" onClick={onSkip}>
							{r.skip()}
						</button>
					) : null}
				</div>
			</form>
		</section>
	);
}

function Cards({
	cards,
	onDone,
}: {
	cards: RehearsalCard[];
	onDone: () => void;
}) {
	const [at, setAt] = useState(0);
	const card = cards[at];
	if (!card) return null;
	const isLast = at === cards.length - 1;
	return (
		<section class="sheet stack rehearsal-card" aria-live="polite">
			<p class="small">{r.card({ at: at + 1, count: cards.length })}</p>
			<h2>{card.title}</h2>
			<p class="said">{card.words}</p>
			<Timer key={card.key} aim={card.aim} />
			<div class="form-acts">
				<button
					type="button"
					class="btn do"
					onClick={() => (isLast ? onDone() : setAt(at + 1))}
				>
					{isLast ? r.finish() : r.next()}
				</button>
				{at > 0 ? (
					<button type="button" class="btn quiet" onClick={() => setAt(at - 1)}>
						{r.previous()}
					</button>
				) : null}
			</div>
		</section>
	);
}

/** Seconds since one began to speak; it hurries nobody. */
function Timer({ aim }: { aim: number }) {
	const [since, setSince] = useState<number | null>(null);
	const now = Date.parse(useNow(1000));
	const seconds =
		since === null ? 0 : Math.max(0, Math.round((now - since) / 1000));
	return (
		<div class="row">
			<button type="button" class="btn" onClick={() => setSince(Date.now())}>
				{since === null ? r.say() : r.again()}
			</button>
			<span class="small num" role="timer">
				{since === null ? r.aim({ aim }) : r.seconds({ seconds, aim })}
			</span>
		</div>
	);
}
