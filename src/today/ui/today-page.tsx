import "./today.css";
import { addDays } from "#core/instant.ts";
import shell from "#messages/shell";
import m from "#messages/today";
import { steps } from "#steps/order.ts";
import { Card, CardPart } from "#web/kit/cards.tsx";
import { longDate, shortDate } from "#web/kit/dates.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import type { TodayAnswer, TodayThing } from "../schema.ts";
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
							lead={m.lead({ count: answer.due.length })}
						/>
						<Agenda answer={answer} />
						{targets?.length ? <TargetTable targets={targets} /> : null}
					</>
				);
			}}
		</Loaded>
	);
}

function Agenda({ answer }: { answer: TodayAnswer }) {
	const { due, next, date } = answer;
	return (
		<>
			{due.length > 0 ? (
				<ol class="cards">
					{due.map((thing) => (
						<Thing key={thing.id} thing={thing} today={date} />
					))}
				</ol>
			) : (
				<p class="quiet-day">{m.quietBody()}</p>
			)}
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

function Thing({ thing, today }: { thing: TodayThing; today: string }) {
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
		</Card>
	);
}

function dueWord(due: string, today: string): string {
	const date = shortDate(due);
	if (due === today) return m.dueToday();
	if (due < today) return m.dueSince({ date });
	return due === addDays(today, 1) ? m.dueTomorrow() : m.dueBy({ date });
}
