import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useRead } from "#web/api.ts";
import { Card } from "#web/kit/cards.tsx";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { Preparation } from "../schema.ts";
import { nextLabels } from "./labels.ts";
import "./prepare.css";

/** Every target, with what is prepared for it and the next step. */
export function PreparePage() {
	const preparations = useRead(["preparation"], () =>
		read(client.preparations.$get()),
	);
	return (
		<>
			<PageHead title={m.title()} lead={m.overviewLead()} />
			<Loaded query={preparations}>
				{(targets) =>
					targets.length === 0 ? (
						<Empty title={m.overviewEmptyTitle()} body={m.overviewEmptyBody()}>
							<a class="btn do" href="/identify">
								{m.overviewEmptyDo()}
							</a>
						</Empty>
					) : (
						<ul class="cards">
							{targets.map((target) => (
								<TargetCard key={target.targetId} target={target} />
							))}
						</ul>
					)
				}
			</Loaded>
		</>
	);
}

function TargetCard({ target }: { target: Preparation }) {
	const brief = `/prepare/${target.targetId}`;
	const isReady = target.nextStep === "find-people";
	return (
		<Card
			title={target.label}
			href={brief}
			level="h2"
			action={{
				label: nextLabels[target.nextStep](),
				href: isReady ? `/people/help?target=${target.targetId}` : brief,
				kind: "do",
			}}
		>
			<p>
				{m.preparedCounts(target)}{" "}
				{target.questions > 0 && target.minutes !== null
					? m.preparedMinutes({ minutes: target.minutes })
					: null}
			</p>
			{target.nextTalkAt ? (
				<p class="prepare-talk">
					{m.nextTalk({ date: longDate(dateHere(target.nextTalkAt)) })}
				</p>
			) : null}
		</Card>
	);
}
