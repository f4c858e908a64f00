import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useWrite } from "#web/api.ts";
import type { ApproachPage } from "../schema/approach.ts";
import type { NameStanding } from "../schema/checking.ts";

/** A limit in words can't be checked, so the person says that they keep to it (METHOD §3). */
export function LimitsKept({
	approach,
	names,
}: {
	approach: ApproachPage;
	names: readonly NameStanding[];
}) {
	const param = { id: approach.id };
	const keep = useWrite((limitsKept: boolean) =>
		read(client.approaches[":id"].$patch({ param, json: { limitsKept } })),
	);
	const limited = names.filter(
		(one) =>
			one.suggestedThem &&
			one.limits &&
			(!one.refusal || one.refusal === "name-use-limits-unconfirmed"),
	);
	return (
		<>
			{limited.map((one) => (
				<label key={one.contactId} class="check">
					<input
						type="checkbox"
						checked={approach.limitsKept}
						onChange={(event) => keep.mutate(event.currentTarget.checked)}
					/>
					<span>
						{m.limitsKept({ name: one.full, limits: one.limits ?? "" })}
					</span>
				</label>
			))}
		</>
	);
}
