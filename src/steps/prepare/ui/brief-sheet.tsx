import type { ComponentChildren } from "preact";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useRead } from "#web/api.ts";
import { fullDate } from "#web/kit/dates.ts";
import { Loaded } from "#web/kit/states.tsx";
import { PAPER, type Paper } from "../rules/paper.ts";
import type { Finding } from "../schema.ts";
import { DataSays } from "./brief-data.tsx";
import { Heard, Wondered } from "./brief-heard.tsx";
import { MoreOnScreen, paperClass } from "./more-on-screen.tsx";
import "./brief-sheet.css";

/** The brief of a target, to read and to print on one page. A meeting puts its person in front. */
export function BriefSheet({
	target,
	questions,
	saidElsewhere,
	children,
}: {
	target: { id: string; occupationCode: string | null } | null;
	questions: readonly BriefQuestion[];
	/** Talks whose sayings stand in `children`. */
	saidElsewhere?: readonly string[];
	children?: ComponentChildren;
}) {
	const paper = children ? PAPER.meeting : PAPER.target;
	return (
		<div class="onepage">
			<div class="onepage-parts">
				{children}
				{target ? (
					<>
						<DataSays occupationCode={target.occupationCode} />
						<ReadSoFar targetId={target.id} paper={paper} />
						<Wondered targetId={target.id} paper={paper} />
						<Heard targetId={target.id} without={saidElsewhere} paper={paper} />
					</>
				) : null}
			</div>
			<Questions questions={questions} target={target} paper={paper} />
		</div>
	);
}

/** Findings with source, date and link, as they were noted. */
function ReadSoFar({ targetId, paper }: { targetId: string; paper: Paper }) {
	const findings = useRead(
		["finding", targetId],
		() =>
			read(client.targets[":id"].findings.$get({ param: { id: targetId } })),
		{ onDevice: true },
	);
	return (
		<section class="sheet stack">
			<h2>{m.readTitle()}</h2>
			<Loaded query={findings}>
				{(found) =>
					found.length === 0 ? (
						<p>{m.readNone()}</p>
					) : (
						<>
							<ul class="list">
								{found.map((finding, at) => (
									<li key={finding.id} class={paperClass(at, paper.findings)}>
										<p class="said">{finding.body}</p>
										<FindingSource finding={finding} />
									</li>
								))}
							</ul>
							<MoreOnScreen count={found.length - paper.findings} />
						</>
					)
				}
			</Loaded>
		</section>
	);
}

function FindingSource({ finding }: { finding: Finding }) {
	const { sourceName: source, sourceUrl, foundOn } = finding;
	const words = m.readOnFrom({ source, date: fullDate(foundOn) });
	return (
		<small class="source">
			{sourceUrl ? (
				<>
					<a href={sourceUrl} target="_blank" rel="noreferrer">
						{words}
					</a>
					<span class="print-only">{new URL(sourceUrl).host}</span>
				</>
			) : (
				words
			)}
		</small>
	);
}

export interface BriefQuestion {
	id: string;
	wording: string;
	mustAsk: boolean;
	minutes: number;
}

function Questions({
	questions,
	target,
	paper,
}: {
	questions: readonly BriefQuestion[];
	target: { id: string } | null;
	paper: Paper;
}) {
	return (
		<section class="sheet stack">
			<h2>{m.setTitle()}</h2>
			{questions.length === 0 ? (
				<p>
					{m.setNone()}{" "}
					<a
						class="screen-only"
						href={target ? `/prepare/${target.id}` : "/prepare"}
					>
						{m.nextDraft()}
					</a>
				</p>
			) : (
				<ol class="onepage-questions">
					{questions.map(({ id, wording, mustAsk, minutes }, at) => (
						<li key={id} class={paperClass(at, paper.questions)}>
							<p>
								{wording}{" "}
								<small>
									{mustAsk ? <b class="must">{m.itemMustAsk()} · </b> : null}
									{m.itemMinutesShort({ minutes })}
								</small>
							</p>
						</li>
					))}
				</ol>
			)}
			<MoreOnScreen count={questions.length - paper.questions} />
			<p class="onepage-pair">
				<b>{m.closingTitle()}:</b> {m.closingOthers()} {m.closingName()}
			</p>
		</section>
	);
}
