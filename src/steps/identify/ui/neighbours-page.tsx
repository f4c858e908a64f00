import "./neighbours.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/identify-neighbours";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import type { Neighbours } from "../schema/choice.ts";
import { fitNumber, growthWords, moneyWords, zoneWords } from "./figures.ts";
import { type Keepable, KeepDialog } from "./keep-dialog.tsx";

/** Work near a target: O*NET's related occupations, and those that keep most of one's skills, with what is missing. */
export function NeighboursPage() {
	const { id = "" } = useRoute().params;
	const neighbours = useRead(["neighbours", id], () =>
		read(client.targets[":id"].neighbours.$get({ param: { id } })),
	);
	return (
		<Loaded query={neighbours}>
			{(found) => <Near targetId={id} found={found} />}
		</Loaded>
	);
}

type Near = Neighbours["related"][number];

function Near({ targetId, found }: { targetId: string; found: Neighbours }) {
	const [keeping, setKeeping] = useState<Keepable>();
	const { occupation, related, transitions, startsFrom, relatedFrom } = found;
	return (
		<>
			<PageHead
				title={
					occupation ? m.nearTitle({ title: occupation.title }) : m.pageTitle()
				}
				lead={m.pageLead()}
			>
				<a class="btn quiet" href={`/identify/targets/${targetId}`}>
					{m.back()}
				</a>
			</PageHead>
			{occupation?.isGuess ? (
				<p class="note">{m.guess({ title: occupation.title })}</p>
			) : null}
			{occupation ? (
				<div class="nei">
					<section class="sheet stack">
						<h2>{m.transitionsTitle()}</h2>
						<p class="small">
							{startsFrom === "ratings" ? m.fromRatings() : m.fromTarget()}
						</p>
						<ul class="nei-list">
							{transitions.map((one) => (
								<Row key={one.code} one={one} onKeep={setKeeping}>
									<p class="small">
										<b>{m.kept({ percent: Math.round(one.kept * 100) })}</b>{" "}
										{one.missing.length === 0
											? m.missingNone()
											: m.missing({
													list: one.missing
														.map(({ name, have }) =>
															have === null ? m.unsaid({ name }) : name,
														)
														.join(", "),
												})}
									</p>
								</Row>
							))}
						</ul>
					</section>
					<section class="sheet stack">
						<h2>{m.relatedTitle()}</h2>
						<p class="small">{m.relatedHow()}</p>
						<ul class="nei-list">
							{related.map((one) => (
								<Row key={one.code} one={one} onKeep={setKeeping} />
							))}
						</ul>
						<p class="source">
							{relatedFrom.source}, {relatedFrom.period}
						</p>
					</section>
				</div>
			) : (
				<p class="note">{m.nothingNear()}</p>
			)}
			{keeping ? (
				<KeepDialog what={keeping} onClose={() => setKeeping(undefined)} />
			) : null}
		</>
	);
}

function Row({
	one,
	onKeep,
	children,
}: {
	one: Near;
	onKeep: (what: Keepable) => void;
	children?: ComponentChildren;
}) {
	const { code, title, fit, annualMedian, growthPercent, jobZone } = one;
	const facts = [
		fit === null ? null : m.fit({ fit: fitNumber(fit) }),
		annualMedian === null ? null : moneyWords(annualMedian),
		growthPercent === null ? null : growthWords(growthPercent),
		zoneWords(jobZone),
	].filter((fact) => fact !== null);
	return (
		<li>
			<div>
				<h3>
					<a href={`/identify/occupations/${code}`}>{title}</a>
				</h3>
				<p class="small">{facts.join(" · ")}</p>
				{children}
			</div>
			{one.targetId ? (
				<span class="chip">✓ {m.isTarget()}</span>
			) : (
				<button
					type="button"
					class="btn"
					aria-label={m.keepNamed({ title })}
					onClick={() => onKeep({ code, title })}
				>
					{m.keep()}
				</button>
			)}
		</li>
	);
}
