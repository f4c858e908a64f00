import "./today.css";
import { read } from "#http/client.ts";
import m from "#messages/today";
import { client, useRead } from "#web/api.ts";
import { longDate, shortDate } from "#web/kit/dates.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import type { TodayAnswer, TodayThing } from "../schema.ts";
import { TargetTable } from "./target-table.tsx";
import { Welcome } from "./welcome.tsx";

export function TodayPage() {
	const today = useRead(["today"], () =>
		read(client.today.$get({ query: {} })),
	);
	const targets = useRead(["target"], () => read(client.targets.$get()));
	return (
		<Loaded query={today}>
			{(answer) =>
				targets.data?.length === 0 && answer.due.length === 0 ? (
					<Welcome />
				) : (
					<>
						<PageHead
							title={longDate(answer.date)}
							lead={m.lead({ count: answer.due.length })}
						/>
						<Agenda answer={answer} />
						<TargetTable targets={targets.data ?? []} />
					</>
				)
			}
		</Loaded>
	);
}

function Agenda({ answer }: { answer: TodayAnswer }) {
	const { due, next, date } = answer;
	return (
		<>
			{due.length > 0 ? (
				<ol class="agenda">
					{due.map((thing) => (
						<Thing key={thing.id} thing={thing} today={date} />
					))}
				</ol>
			) : (
				<p class="quiet-day">{m.quietBody()}</p>
			)}
			{next ? (
				<section>
					<h2>{m.nextTitle()}</h2>
					<div class="sheet agenda-card">
						<div>
							<h3>{next.title}</h3>
							<p>{next.sentence}</p>
						</div>
						<a
							class={due.length === 0 ? "btn do" : "btn"}
							href={next.action.path}
						>
							{next.action.label}
						</a>
					</div>
				</section>
			) : null}
		</>
	);
}

function Thing({ thing, today }: { thing: TodayThing; today: string }) {
	return (
		<li class="sheet agenda-card">
			<div>
				<span class={thing.overdue ? "chip due" : "chip"}>
					{thing.due === today
						? m.dueToday()
						: m.dueSince({ date: shortDate(thing.due) })}
				</span>
				<h2 class="agenda-title">{thing.title}</h2>
				<p>{thing.sentence}</p>
			</div>
			<a class="btn do" href={thing.action.path}>
				{thing.action.label}
			</a>
		</li>
	);
}
