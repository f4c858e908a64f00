import m from "#messages/insights";
import { shortDate } from "#web/kit/dates.ts";
import type { Evidence, Talk } from "../schema.ts";
import { Sign } from "./sign.tsx";

/** A person in a few words, as they allowed. */
export function personWords(person: Talk["person"]): string {
	if (person.attribution === "named" && person.name) return person.name;
	const { title, organization } = person;
	if (title && organization) return m.at({ title, organization });
	return title ?? organization ?? m.someone();
}

/** Hypotheses against talks: a sign and a word for each, and what was said. */
export function Matrix({
	talks,
	hypotheses,
}: {
	talks: Talk[];
	hypotheses: Evidence[];
}) {
	const saidFit = talks.some(({ fit }) => fit !== null);
	const saidJoy = talks.some(({ enjoyDay }) => enjoyDay !== null);
	return (
		<div>
			<section
				class="sheet table-scroll ins-scroll"
				aria-label={m.matrixTitle()}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
				tabIndex={0}
			>
				<table class="ins-matrix">
					<thead>
						<tr>
							<th scope="col">{m.wondered()}</th>
							{talks.map((talk) => (
								<th scope="col" key={talk.meetingId}>
									<a href={`/follow-up/${talk.meetingId}`}>
										{personWords(talk.person)}
									</a>
									<br />
									{shortDate(talk.heldOn)}
									{talk.person.attribution === "role-only" ? (
										<> · {m.roleOnly()}</>
									) : null}
								</th>
							))}
							<th scope="col">{m.soFar()}</th>
						</tr>
					</thead>
					<tbody>
						{hypotheses.map((row) => (
							<tr key={row.id}>
								<th scope="row">{row.claim}</th>
								{row.cells.map((cell) => (
									<td key={cell.meetingId}>
										<Sign kind={cell.kind} />
										{cell.said.map((words) => (
											<span class="said" key={words}>
												{words}
											</span>
										))}
									</td>
								))}
								<td class="ins-so-far">{row.sentence}</td>
							</tr>
						))}
						{saidFit ? (
							<tr>
								<th scope="row">{m.fitRow()}</th>
								{talks.map(({ meetingId, fit }) => (
									<td key={meetingId}>
										{fit ? m.fitCell({ fit }) : <Sign kind="not-asked" />}
									</td>
								))}
								<td />
							</tr>
						) : null}
						{saidJoy ? (
							<tr>
								<th scope="row">{m.enjoyRow()}</th>
								{talks.map(({ meetingId, enjoyDay }) => (
									<td key={meetingId} class="num">
										{enjoyDay === null ? (
											<Sign kind="not-asked" />
										) : (
											m.enjoyCell({ value: enjoyDay })
										)}
									</td>
								))}
								<td />
							</tr>
						) : null}
					</tbody>
				</table>
			</section>
			<p class="small ins-legend">
				{m.legend()} {m.attributionNote()}
			</p>
		</div>
	);
}
