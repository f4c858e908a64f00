import { type RawBuilder, sql } from "kysely";

/** Of contacts `c` that stay: there is no safety note about them, so that they may be proposed (METHOD §3). */
export const withoutSafetyNote: RawBuilder<boolean> = sql`c.id not in (
	select coalesce(about.merged_into, about.id) from safety_note s join contact about on about.id = s.contact_id)`;
