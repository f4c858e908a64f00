import { interestLetters } from "#catalogue/occupations.ts";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useRead } from "#web/api.ts";
import type { OccupationPage as Occupation } from "../schema/occupation.ts";
import { Bar } from "./bar.tsx";
import { interestWords } from "./interests-editor.tsx";
import { Source } from "./occupation-market.tsx";

/** The six interests of an occupation beside one's own: bars in a table, so that both ways of reading are one. */
export function InterestsCard({ occupation }: { occupation: Occupation }) {
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	const { interests } = occupation;
	const own = profile.data?.interests;
	return (
		<section class="sheet stack">
			<h2>{m.occInterests()}</h2>
			{interests ? (
				<>
					<p class="small">{m.occInterestsHow()}</p>
					<table class="plain-table occ-bars">
						<thead>
							<tr>
								<th scope="col">{m.occInterest()}</th>
								<th scope="col" colSpan={2}>
									{m.occItsScore()}
								</th>
								{own ? <th scope="col">{m.occYourScore()}</th> : null}
							</tr>
						</thead>
						<tbody>
							{interestLetters.map((letter) => (
								<tr key={letter}>
									<th scope="row">{interestWords[letter].name}</th>
									<td class="occ-bar">
										<Bar share={(interests[letter] - 1) / 6} />
									</td>
									<td class="num">{interests[letter].toFixed(1)}</td>
									{own ? <td class="num">{own[letter]}</td> : null}
								</tr>
							))}
						</tbody>
					</table>
					<Source from={interests} />
				</>
			) : (
				<p>{m.occInterestsNone()}</p>
			)}
		</section>
	);
}
