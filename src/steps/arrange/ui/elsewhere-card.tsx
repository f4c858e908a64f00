import m from "#messages/arrange";
import type { ApproachPage } from "../schema/approach.ts";

/** Business day 3: one person's silence says nothing about the place (METHOD step 4, 3B7). */
export function ElsewhereCard({ approach }: { approach: ApproachPage }) {
	const { organization } = approach.contact;
	if (!organization) return null;
	const target = approach.target ? `&target=${approach.target.id}` : "";
	return (
		<section class="sheet stack">
			<h2>{m.elsewhereTitle()}</h2>
			{approach.othersThere.length === 0 ? (
				<>
					<p>{m.elsewhereNone({ organization })}</p>
					<a class="btn" href="/people/new">
						{m.toPeople()}
					</a>
				</>
			) : (
				<>
					<p>{m.elsewhereBody({ organization })}</p>
					<div class="form-acts">
						{approach.othersThere.map((person) => (
							<a
								key={person.id}
								class="btn"
								href={`/arrange/new?contact=${person.id}${target}`}
							>
								{m.elsewhereWrite({ name: person.name })}
							</a>
						))}
					</div>
				</>
			)}
		</section>
	);
}
