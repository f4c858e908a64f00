import m from "#messages/identify-skills";
import type { Rating } from "../schema/ratings.ts";
import { levels } from "./skill-question.tsx";

/** All ratings of one's own, with where one used it; each can be changed and removed. */
export function SkillsTable({
	ratings,
	onRate,
	onRemove,
}: {
	ratings: Rating[];
	onRate: (
		element: { id: string; name: string; kind: Rating["kind"] },
		change: Partial<Pick<Rating, "value" | "evidence">>,
	) => Promise<void>;
	onRemove: (elementId: string) => Promise<void>;
}) {
	const said = ratings.filter(({ value }) => value !== null);
	return (
		<section class="sheet stack" aria-labelledby="skl-list">
			<h2 id="skl-list">{m.listTitle()}</h2>
			{said.length === 0 ? <p>{m.listNone()}</p> : null}
			<ul class="skl-list">
				{said
					.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
					.map(({ elementId: id, name, kind, value, evidence }) => (
						<li key={id}>
							<b>{name}</b>
							<select
								aria-label={m.rateNamed({ name })}
								value={String(value)}
								onChange={(event) =>
									void onRate(
										{ id, name, kind },
										{ value: Number(event.currentTarget.value) },
									)
								}
							>
								{levels.map((label, level) => (
									<option key={label()} value={String(level)}>
										{label()}
									</option>
								))}
							</select>
							<input
								class="skl-evidence"
								aria-label={m.evidenceNamed({ name })}
								placeholder={m.where()}
								defaultValue={evidence ?? ""}
								maxLength={2000}
								onChange={(event) =>
									void onRate(
										{ id, name, kind },
										{ evidence: event.currentTarget.value.trim() || null },
									)
								}
							/>
							<button
								type="button"
								class="btn quiet"
								aria-label={m.removeNamed({ name })}
								onClick={() => void onRemove(id)}
							>
								{m.remove()}
							</button>
						</li>
					))}
			</ul>
		</section>
	);
}
