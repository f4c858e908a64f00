import { read } from "#http/client.ts";
import m from "#messages/prepare-goals";
import { client, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { Fault, Loaded } from "#web/kit/states.tsx";
import { type GoalWeight, goalWeights } from "../rules/goal.ts";
import type { InformationGoal } from "../schema/goal.ts";
import { useGoals } from "./use-goals.ts";
import "./goals.css";

const weightLabels: Record<GoalWeight, () => string> = {
	none: m.weightNone,
	usual: m.weightUsual,
	most: m.weightMost,
};

/** What one wants to know about a target, what is known so far, and how sure; and the talks ahead that may tell. */
export function Goals({ targetId }: { targetId: string }) {
	const goals = useGoals(targetId);
	const param = { id: targetId };
	const at = client.targets[":id"];
	const weigh = useWrite((json: { goal: string; weight: GoalWeight }) =>
		read(at["goal-weight"].$put({ param, json })),
	);
	const reading = useWrite((json: { question: string; isSame: boolean }) =>
		read(at["answer-reading"].$put({ param, json })),
	);
	return (
		<section class="sheet stack goals">
			<h2>{m.title()}</h2>
			<p class="small">{m.lead()}</p>
			<Loaded query={goals}>
				{(known) => (
					<>
						<ul class="list">
							{known.goals.map((goal) => (
								<Goal
									key={goal.key}
									goal={goal}
									onWeigh={(weight) => weigh.mutate({ goal: goal.key, weight })}
									onRead={(question, isSame) =>
										reading.mutate({ question, isSame })
									}
								/>
							))}
						</ul>
						<Fault error={weigh.error ?? reading.error} />
						{known.talks.length > 0 ? (
							<div class="goal-talks">
								<h3>{m.forTalks()}</h3>
								<ul class="list">
									{known.talks.map((talk) => (
										<li key={talk.meetingId}>
											<a href={`/prepare/meetings/${talk.meetingId}`}>
												{m.talkCompose({
													name: talk.contactName,
													date: longDate(dateHere(talk.startsAt)),
												})}
											</a>{" "}
											<small>{m.talkHas({ questions: talk.questions })}</small>
										</li>
									))}
								</ul>
							</div>
						) : null}
					</>
				)}
			</Loaded>
		</section>
	);
}

function Goal({
	goal,
	onWeigh,
	onRead,
}: {
	goal: InformationGoal;
	onWeigh: (weight: GoalWeight) => void;
	onRead: (question: string, isSame: boolean) => void;
}) {
	const { label, weight, data, said, answered } = goal;
	return (
		<li class={weight === "none" ? "goal aside" : "goal"}>
			<div class="goal-head">
				<p class="said">{label}</p>
				<select
					aria-label={m.weight({ label })}
					value={weight}
					onChange={(event) => onWeigh(event.currentTarget.value as GoalWeight)}
				>
					{goalWeights.map((one) => (
						<option key={one} value={one} selected={one === weight}>
							{weightLabels[one]()}
						</option>
					))}
				</select>
			</div>
			<p class={goal.people === 0 ? "small" : "goal-sure"}>{goal.sentence}</p>
			{data ? <p class="small">{m.seeData()}</p> : null}
			{said.length + answered.length > 0 ? (
				<details>
					<summary>{m.saidOpen({ people: goal.people })}</summary>
					<Said said={said} />
					{answered.map((one) => (
						<div key={one.key} class="goal-answers">
							<p class="small">{one.wording}</p>
							<Said said={one.said} />
							{one.people > 1 ? (
								<Reading
									agreement={one.agreement}
									onRead={(isSame) => onRead(one.key, isSame)}
								/>
							) : null}
						</div>
					))}
				</details>
			) : null}
		</li>
	);
}

function Said({ said }: { said: string[] }) {
	if (said.length === 0) return null;
	return (
		<ul class="goal-said">
			{said.map((text, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same words
				<li key={at}>{text}</li>
			))}
		</ul>
	);
}

function Reading({
	agreement,
	onRead,
}: {
	agreement: InformationGoal["agreement"];
	onRead: (isSame: boolean) => void;
}) {
	return (
		<div class="form-acts">
			<span class="small">{m.readAsk()}</span>
			<button
				type="button"
				class="btn"
				aria-pressed={agreement === "agree"}
				onClick={() => onRead(true)}
			>
				{m.readSame()}
			</button>
			<button
				type="button"
				class="btn"
				aria-pressed={agreement === "differ"}
				onClick={() => onRead(false)}
			>
				{m.readDiffer()}
			</button>
		</div>
	);
}
