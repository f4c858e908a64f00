import "./insights.css";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/insights";
import { client, useRead } from "#web/api.ts";
import { shortDate } from "#web/kit/dates.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { Talk, TargetInsights } from "../schema.ts";
import { Matrix, personWords } from "./matrix.tsx";
import { Verdict } from "./verdict.tsx";

export function TargetInsightsPage() {
	const { targetId = "" } = useRoute().params;
	const insights = useRead(["insights", targetId], () =>
		read(client.insights[":id"].$get({ param: { id: targetId } })),
	);
	return (
		<Loaded query={insights}>
			{(answer) => (
				<>
					<PageHead title={answer.target.label} lead={answer.target.sentence}>
						<a class="btn" href={`/identify/targets/${answer.target.id}`}>
							{m.toTarget()}
						</a>
						<a class="btn quiet" href="/insights">
							{m.toAll()}
						</a>
					</PageHead>
					<Evidence answer={answer} />
					<AlsoLearned answer={answer} />
					<Verdict
						target={answer.target}
						spokenAgainst={answer.hypotheses.reduce(
							(sum, { contradicts }) => sum + contradicts,
							0,
						)}
					/>
				</>
			)}
		</Loaded>
	);
}

function Evidence({ answer }: { answer: TargetInsights }) {
	const { talks, hypotheses, target } = answer;
	if (talks.length === 0)
		return (
			<Empty title={m.emptyTargetTitle()} body={m.emptyTargetBody()}>
				{hypotheses.length === 0 ? (
					<a class="btn do" href={`/identify/targets/${target.id}`}>
						{m.doubtsDo()}
					</a>
				) : (
					<a class="btn do" href={`/people/help?target=${target.id}`}>
						{m.askDo()}
					</a>
				)}
			</Empty>
		);
	if (hypotheses.length === 0)
		return (
			<Empty title={m.noDoubtsTitle()} body={m.noDoubtsBody()}>
				<a class="btn do" href={`/identify/targets/${target.id}`}>
					{m.doubtsDo()}
				</a>
			</Empty>
		);
	return <Matrix talks={talks} hypotheses={hypotheses} />;
}

const kindWords: Record<string, (() => string) | undefined> = {
	fact: m.kindFact,
	surprise: m.kindSurprise,
	quote: m.kindQuote,
};

function AlsoLearned({
	answer: { alsoLearned, talks },
}: {
	answer: TargetInsights;
}) {
	if (alsoLearned.length === 0) return null;
	const talksById = new Map(talks.map((talk) => [talk.meetingId, talk]));
	return (
		<section class="stack">
			<h2>{m.alsoTitle()}</h2>
			<ul class="list">
				{alsoLearned.map(({ meetingId, kind, claim }) => (
					<li key={`${meetingId} ${claim}`}>
						<p>{claim}</p>
						<p class="small">
							{[kindWords[kind]?.(), whoWhen(talksById.get(meetingId))]
								.filter(Boolean)
								.join(" · ")}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function whoWhen(talk: Talk | undefined): string {
	return talk ? `${personWords(talk.person)}, ${shortDate(talk.heldOn)}` : "";
}
