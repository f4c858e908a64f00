import m from "#messages/identify";
import { lastYearOf } from "../rules/why-words.ts";
import type { OccupationPage as Occupation } from "../schema/occupation.ts";
import { countWords, growthWords } from "./figures.ts";
import { interestWords } from "./interests-editor.tsx";
import { Source } from "./occupation-market.tsx";

type Canada = Occupation["canada"];

/** Canada's unit groups of an occupation: names, interests and outlook. There is no Canadian pay in the data, and it says so. */
export function CanadaCard({ canada }: { canada: Canada }) {
	const [first, ...others] = canada.groups;
	return (
		<section class="sheet stack">
			<h2>{m.canadaTitle()}</h2>
			{first ? (
				<>
					<Group group={first} canada={canada} />
					{others.length > 0 ? (
						<details>
							<summary>{m.canadaOthers({ count: others.length })}</summary>
							{others.map((group) => (
								<Group key={group.noc} group={group} canada={canada} />
							))}
						</details>
					) : null}
					<p class="note">{m.canadaNoPayHere()}</p>
					<Source from={canada.outlookFrom} />
					<Source from={canada.titlesFrom} />
					<Source from={canada.mappingFrom} />
					<Source from={canada.interestsFrom} />
				</>
			) : (
				<p>{m.canadaNone()}</p>
			)}
		</section>
	);
}

function Group({
	group,
	canada,
}: {
	group: Canada["groups"][number];
	canada: Canada;
}) {
	const { noc, title, share, teer, profiles } = group;
	const { employment, employmentLater, growthPercent, openings } = group;
	const { period } = canada.outlookFrom;
	return (
		<div class="stack">
			<h3>{m.canadaGroup({ title, noc, teer })}</h3>
			{share < 100 ? <p class="small">{m.canadaShare({ share })}</p> : null}
			{growthPercent === null ? (
				<p>{m.occOutlookNone()}</p>
			) : (
				<p>{m.occGrowth({ growth: growthWords(growthPercent, 1), period })}</p>
			)}
			{employment !== null && employmentLater !== null ? (
				<p>
					{m.occEmploymentLater({
						count: countWords(employment),
						from: period.slice(0, 4),
						later: countWords(employmentLater),
						to: lastYearOf(period),
					})}
				</p>
			) : null}
			{openings === null ? null : (
				<p>{m.occOpenings({ count: countWords(openings) })}</p>
			)}
			{group.futureConditions ? (
				<p>
					{m.canadaConditions({
						recent: group.recentConditions ?? m.canadaUnsaid(),
						future: group.futureConditions,
					})}
				</p>
			) : null}
			<ul class="small">
				{profiles.map(({ label, letters }) => (
					<li key={label}>
						{label}:{" "}
						{[...letters]
							.map((letter) => {
								const key = letter.toUpperCase() as keyof typeof interestWords;
								const name = interestWords[key].name;
								return letter === key ? name : m.canadaWeaker({ name });
							})
							.join(", ")}
					</li>
				))}
			</ul>
		</div>
	);
}
