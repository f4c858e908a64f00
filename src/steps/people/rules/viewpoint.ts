import { isLargeKind } from "./organization-kind.ts";
import { type HeldPosition, hasEnded, type Reason } from "./person.ts";

/** Ways of seeing the same work that are worth hearing apart. */
export const viewpoints = [
	"newcomer",
	"long",
	"left",
	"own-business",
	"abroad",
	"large",
	"small",
] as const;
export type Viewpoint = (typeof viewpoints)[number];

const NEW_YEARS = 2;
const LONG_YEARS = 10;

/**
 * From which sides somebody who does or did the work sees it: new to it (begun within two years), long in it (ten years
 * and more), left it, on their own, in another country than the seeker's, at a place that is large or small by its nature.
 */
export function viewpointsOf(
	{ reason, country }: { reason: Reason; country: string | null },
	{ today, country: home }: { today: string; country: string | null },
): Viewpoint[] {
	const { position, level, group } = reason;
	const found: Viewpoint[] = [];
	const years = position ? yearsIn(position, today) : null;
	if (years !== null && years < NEW_YEARS) found.push("newcomer");
	if (years !== null && years >= LONG_YEARS) found.push("long");
	if (group === "did") found.push("left");
	if (level === "own-business") found.push("own-business");
	if (country && home && country !== home) found.push("abroad");
	const isLarge = isLargeKind(position?.organizationKind ?? null);
	if (isLarge !== null && level !== "own-business")
		found.push(isLarge ? "large" : "small");
	return found;
}

/** Full years in a position that goes on; null where it has ended or the start is not known. */
function yearsIn(position: HeldPosition, today: string): number | null {
	const { startedOn } = position;
	if (startedOn === null || hasEnded(position, today)) return null;
	const years = Number(today.slice(0, 4)) - Number(startedOn.slice(0, 4));
	return today.slice(5) < startedOn.slice(5) ? years - 1 : years;
}
