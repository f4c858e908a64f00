import type { Target } from "./schema.ts";
import type { TargetRow } from "./store.ts";

export function presentTarget(row: TargetRow): Target {
	return {
		id: row.id,
		kind: row.kind,
		occupationCode: row.occupationCode,
		label: row.label,
		country: row.country,
		reason: row.reason,
		createdAt: row.createdAt,
	};
}
