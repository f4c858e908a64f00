import "./today.css";
import { useState } from "preact/hooks";
import { addDays } from "#core/instant.ts";
import shell from "#messages/shell";
import m from "#messages/today";
import more from "#messages/today-put-off";
import { steps } from "#steps/order.ts";
import { Card, CardPart } from "#web/kit/cards.tsx";
import { longDate, shortDate } from "#web/kit/dates.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import type { TodayAnswer, TodayThing } from "../schema.ts";
import { PutOff, PutOffs } from "./put-off.tsx";
import { useStandings, useToday } from "./reads.ts";
import { TargetTable } from "./target-table.tsx";
import { Welcome } from "./welcome.tsx";

export function TodayPage() {
	const today = useToday();
	const insights = useStandings();
	const targets = insights.data?.targets;
	return (
		<Loaded query={today}>
			{(answer) => {
				const isNew = answer.due.length === 0 && targets?.length === 0;
				const isUnknown = answer.due.length === 0 && insights.isPending;
				if (isUnknown) return null;
				if (isNew) return <Welcome />;
				return (
					<>
						<PageHead
							title={longDate(answer.date)}
							lead={m.lead({ count: shownOf(answer).length })}
						/>
						<Agenda answer={answer} />
						{targets?.length ? <TargetTable targets={targets} /> : null}
					</>
				);
			}}
		</Loaded>
	);
}

/** What is worth doing now; what waits for another of these comes after it. */
function shownOf({ due }: TodayAnswer): TodayThing[] {
	return due.filter(({ waitsFor }) => waitsFor === null);
}

/** As many as a day can take in; the rest is one touch away. */
const MOST_SHOWN = 6;

function Agenda({ answer }: { answer: TodayAnswer }) {
	const { due, next, date, putOff } = answer;
	const [isAll, setAll] = useState(false);
	const things = shownOf(answer);
	// One more is shown rather than hidden behind a line of the same height.
	const most = things.length <= MOST_SHOWN + 1 ? things.length : MOST_SHOWN;
	const shown = isAll ? things : things.slice(0, most);
	return (
		<>
			{due.length > 0 ? (
				<ol class="cards">
					{shown.map((thing) => (
						<Thing
							key={thing.id}
							thing={thing}
							then={due.find(({ waitsFor }) => waitsFor === thing.id)}
							today={date}
						/>
					))}
				</ol>
			) : (
				<p class="quiet-day">{m.quietBody()}</p>
			)}
			{shown.length < things.length ? (
				<p class="section">
					<button type="button" class="btn quiet" onClick={() => setAll(true)}>
						{more.moreThings({ count: things.length - shown.length })}
					</button>
				</p>
			) : null}
			<PutOffs things={putOff} />
			{next ? (
				<CardPart title={m.nextTitle()}>
					{[
						<Card
							key="next"
							title={next.title}
							action={{
								label: next.action.label,
								href: next.action.path,
								kind: due.length === 0 ? "do" : undefined,
							}}
						>
							<p>{next.sentence}</p>
						</Card>,
					]}
				</CardPart>
			) : null}
		</>
	);
}

function Thing({
	thing,
	then,
	today,
}: {
	thing: TodayThing;
	/** What comes after it. */
	then: TodayThing | undefined;
	today: string;
}) {
	const step = steps.find(({ name }) => name === thing.step);
	return (
		<Card
			title={thing.title}
			level="h2"
			over={
				<>
					<span class={thing.overdue ? "chip due" : "chip"}>
						{dueWord(thing.due, today)}
					</span>
					{step ? shell[step.name]() : null}
				</>
			}
			action={{
				label: thing.action.label,
				href: thing.action.path,
				kind: "do",
			}}
		>
			<p>{thing.sentence}</p>
			{then ? <p class="small">{more.then({ title: then.title })}</p> : null}
			<PutOff thing={thing} />
		</Card>
	);
}

function dueWord(due: string, today: string): string {
	const date = shortDate(due);
	if (due === today) return m.dueToday();
	if (due < today) return m.dueSince({ date });
	return due === addDays(today, 1) ? m.dueTomorrow() : m.dueBy({ date });
}
