import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useRead } from "#web/api.ts";
import { elementSentence } from "../rules/element-words.ts";
import type { OccupationPage as Occupation } from "../schema/occupation.ts";
import { Bar } from "./bar.tsx";
import { Source } from "./occupation-market.tsx";

const MOST = 8;
/** Clearly more than in other work, in standard deviations. */
const APART = 0.5;

/** What sets the work apart: the skills and knowledge it asks for more than others, beside one's own ratings, and what it gives. */
export function AsksCard({ ratings }: Pick<Occupation, "ratings">) {
	const own = useRead(["ratings"], () => read(client.profile.ratings.$get()));
	const asks = ratings
		.filter(
			({ kind, standard }) => kind !== "value" && (standard ?? 0) >= APART,
		)
		.slice(0, MOST);
	const gives = ratings.filter(
		({ kind, standard }) => kind === "value" && (standard ?? 0) >= APART,
	);
	const [first] = asks;
	const ratingOf = (id: string) =>
		own.data?.find(({ elementId }) => elementId === id)?.value;
	return (
		<section class="sheet stack">
			<h2>{m.occAsks()}</h2>
			{first ? (
				<>
					<p class="small">{m.occAsksHow()}</p>
					<table class="plain-table occ-bars">
						<thead>
							<tr>
								<th scope="col">{m.occAsksName()}</th>
								<th scope="col" colSpan={2}>
									{m.occAsksImportance()}
								</th>
								<th scope="col">{m.occAsksYou()}</th>
							</tr>
						</thead>
						<tbody>
							{asks.map(({ id, name, importance }) => (
								<tr key={id}>
									<th scope="row">{name}</th>
									<td class="occ-bar">
										<Bar share={((importance ?? 1) - 1) / 4} />
									</td>
									<td class="num">{importance?.toFixed(1)}</td>
									<td class="num">{ratingOf(id) ?? "–"}</td>
								</tr>
							))}
						</tbody>
					</table>
					<Source from={first} />
				</>
			) : (
				<p>{m.occAsksNone()}</p>
			)}
			{gives[0] ? (
				<>
					<h3>{m.occGives()}</h3>
					<ul>
						{gives.map((value) => (
							<li key={value.id}>{elementSentence(value)}</li>
						))}
					</ul>
					<Source from={gives[0]} />
				</>
			) : null}
			<p class="small">
				<a href="/identify/skills">{m.occAsksRate()}</a>
			</p>
		</section>
	);
}
