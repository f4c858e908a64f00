import "./occupation.css";
import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import { isOftenRegulated } from "../rules/doubts.ts";
import type { OccupationPage as Occupation } from "../schema/occupation.ts";
import { fitNumber, fitWords, zoneWords } from "./figures.ts";
import { KeepDialog } from "./keep-dialog.tsx";
import { AsksCard } from "./occupation-asks.tsx";
import { CanadaCard } from "./occupation-canada.tsx";
import { InterestsCard } from "./occupation-interests.tsx";
import { OutlookCard, PayCard, Source } from "./occupation-market.tsx";
import { TextsCard } from "./texts-card.tsx";

export function OccupationPage() {
	const { code = "" } = useRoute().params;
	const occupation = useRead(["occupation", code], () =>
		read(client.occupations[":code"].$get({ param: { code } })),
	);
	return (
		<Loaded query={occupation}>
			{(found) => <Facts key={found.code} occupation={found} />}
		</Loaded>
	);
}

function Facts({ occupation }: { occupation: Occupation }) {
	const [isKeeping, setKeeping] = useState(false);
	const { code, title, targetId } = occupation;
	return (
		<>
			<PageHead title={title} lead={leadOf(occupation)}>
				{targetId ? (
					<a class="btn" href={`/identify/targets/${targetId}`}>
						✓ {m.occKept()}
					</a>
				) : (
					<button type="button" class="btn do" onClick={() => setKeeping(true)}>
						{m.keepAsTarget()}
					</button>
				)}
				<a class="btn quiet" href="/identify">
					{m.backToList()}
				</a>
			</PageHead>
			<div class="occ-cards">
				{occupation.texts ? <TextsCard texts={occupation.texts} /> : null}
				{occupation.country === "CA" ? (
					<CanadaCard canada={occupation.canada} />
				) : null}
				<PayCard wage={occupation.wage} />
				<OutlookCard outlook={occupation.outlook} />
				<PreparationCard occupation={occupation} />
				<AsksCard ratings={occupation.ratings} />
				<InterestsCard occupation={occupation} />
				<RelatedCard occupation={occupation} />
				<NamesCard names={occupation.alternateTitles} />
			</div>
			<p class="small occ-texts">
				{occupation.texts ? null : m.occTexts()} {m.occCode({ code })}.
			</p>
			{isKeeping ? (
				<KeepDialog what={{ code, title }} onClose={() => setKeeping(false)} />
			) : null}
		</>
	);
}

function leadOf({ match, interests }: Occupation): string {
	if (!interests) return m.occLeadNoInterests();
	if (!match) return m.occLeadUnknown();
	const r = fitNumber(match.correlation);
	if (match.fit === "best") return m.occLeadBest({ r });
	return match.fit === "great" ? m.occLeadGreat({ r }) : m.occLeadLess({ r });
}

const zoneSentences = [
	m.zoneLong1,
	m.zoneLong2,
	m.zoneLong3,
	m.zoneLong4,
	m.zoneLong5,
];

function PreparationCard({ occupation }: { occupation: Occupation }) {
	const { jobZone, outlook, title } = occupation;
	return (
		<section class="sheet stack">
			<h2>{m.occPreparation()}</h2>
			{jobZone ? (
				<>
					<p class="occ-lead">
						{m.occZone({ zone: jobZone.zone, words: zoneWords(jobZone.zone) })}
					</p>
					<p>{zoneSentences[jobZone.zone - 1]?.()}</p>
					<Source from={jobZone} />
				</>
			) : (
				<p>{m.zoneMissing()}</p>
			)}
			{outlook?.education ? (
				<>
					<p>{m.occEducation({ education: outlook.education })}</p>
					<Source from={outlook} />
				</>
			) : null}
			{isOftenRegulated(title) ? <p class="note">{m.regulated()}</p> : null}
		</section>
	);
}

function RelatedCard({ occupation }: { occupation: Occupation }) {
	const { related, relatedFrom } = occupation;
	return (
		<section class="sheet stack">
			<h2>{m.occRelated()}</h2>
			{related.length === 0 ? (
				<p>{m.occRelatedNone()}</p>
			) : (
				<>
					<p class="small">{m.occRelatedHow()}</p>
					<ol class="list occ-related">
						{related.slice(0, 10).map(({ code, title, fit }) => (
							<li key={code}>
								<a href={`/identify/occupations/${code}`}>{title}</a>
								{fit ? <span class="chip">{fitWords(fit)}</span> : null}
							</li>
						))}
					</ol>
					<Source from={relatedFrom} />
				</>
			)}
		</section>
	);
}

const NAMES_SHOWN = 12;

function NamesCard({ names }: { names: string[] }) {
	if (names.length === 0) return null;
	const rest = names.slice(NAMES_SHOWN);
	return (
		<section class="sheet stack">
			<h2>{m.occAlso()}</h2>
			<p>{names.slice(0, NAMES_SHOWN).join(", ")}</p>
			{rest.length > 0 ? (
				<details>
					<summary>{m.occAlsoMore({ count: rest.length })}</summary>
					<p>{rest.join(", ")}</p>
				</details>
			) : null}
		</section>
	);
}
