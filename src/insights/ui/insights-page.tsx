import "./insights.css";
import { read } from "#http/client.ts";
import m from "#messages/insights";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import type { InsightsAnswer, Outcome } from "../schema.ts";
import { ExampleMatrix } from "./example-matrix.tsx";

export function InsightsPage() {
	const insights = useRead(["insights"], () => read(client.insights.$get()));
	return (
		<Loaded query={insights}>
			{(answer) => (
				<>
					<PageHead title={m.title()} lead={m.lead({ talks: answer.talks })} />
					{answer.talks === 0 ? <Teaching answer={answer} /> : null}
					{answer.targets.length > 0 ? <Targets answer={answer} /> : null}
					<Outcomes outcomes={answer.outcomes} />
				</>
			)}
		</Loaded>
	);
}

function Teaching({ answer }: { answer: InsightsAnswer }) {
	return (
		<section class="sheet stack ins-teaching">
			<h2>{m.emptyTitle()}</h2>
			<p>{m.emptyBody()}</p>
			<ExampleMatrix />
			<div class="row">
				{answer.targets.length === 0 ? (
					<a class="btn do" href="/identify">
						{m.emptyDo()}
					</a>
				) : (
					<a class="btn do" href="/people">
						{m.askDo()}
					</a>
				)}
				<a class="btn" href="/arrange/past">
					{m.emptyPast()}
				</a>
			</div>
		</section>
	);
}

const chips = {
	continue: m.chipContinue,
	change: m.chipChange,
	drop: m.chipDrop,
};

function Targets({ answer }: { answer: InsightsAnswer }) {
	return (
		<section>
			<h2>{m.targetsTitle()}</h2>
			<ul class="ins-targets">
				{answer.targets.map((target) => (
					<li key={target.id} class="sheet stack">
						<h3>
							<a href={`/insights/${target.id}`}>{target.label}</a>
						</h3>
						<p>{target.sentence}</p>
						<p>
							{target.verdict ? (
								<span class="chip">{chips[target.verdict.decision]()}</span>
							) : (
								<span class="chip plain">{m.chipOpen()}</span>
							)}
						</p>
						<a
							class="btn"
							href={`/insights/${target.id}`}
							aria-label={`${m.evidenceDo()}: ${target.label}`}
						>
							{m.evidenceDo()}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

const outcomeTitles: Record<Outcome["kind"], () => string> = {
	"clearer-goal": m.clearerGoal,
	openings: m.openingsTitle,
	confidence: m.confidenceTitle,
	information: m.informationTitle,
	"self-knowledge": m.selfKnowledgeTitle,
};

/** The five reasons for these talks (METHOD §1), one line each. */
function Outcomes({ outcomes }: { outcomes: Outcome[] }) {
	return (
		<section>
			<h2>{m.outcomesTitle()}</h2>
			<p class="small">{m.outcomesHow()}</p>
			<dl class="sheet ins-outcomes">
				{outcomes.map((outcome) => (
					<div key={outcome.kind}>
						<dt>{outcomeTitles[outcome.kind]()}</dt>
						<dd class={outcome.count === 0 ? "ins-quiet" : undefined}>
							<Steps outcome={outcome} />
							{outcome.sentence}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** First and latest answer on the line from 0 to 10; the sentence beside it says the same. */
function Steps({ outcome: { first, last } }: { outcome: Outcome }) {
	if (first === null || last === null) return null;
	const at = (value: number) => 6 + value * 10.8;
	return (
		<svg class="ins-steps" viewBox="0 0 120 12" aria-hidden="true">
			<line class="ground" x1="6" x2="114" y1="6" y2="6" />
			<line class="way" x1={at(first)} x2={at(last)} y1="6" y2="6" />
			<circle class="first" cx={at(first)} cy="6" r="3.5" />
			<circle class="last" cx={at(last)} cy="6" r="5" />
		</svg>
	);
}
