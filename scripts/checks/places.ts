import { steps } from "../../src/steps/order.ts";

/** Where a file stands: `kind` is its entry in the import table, `zone` what `own` means, `step` its number among the six (-1: none). */
export type Place = { kind: string; zone: string; step: number; role: string };

const order: string[] = steps.map((step) => step.name);
const MOUNTING = [
	"http/app",
	"cli/main",
	"cli/commands",
	"web/main",
	"web/routes",
];
const WIRING = ["server", "config"];

/** Null for a file that the table says nothing about: tests, and whatever is not code of src/. */
export function placeOf(path: string): Place | null {
	const inside = /^src\/(.+)\.tsx?$/.exec(path)?.[1];
	if (inside === undefined || /\.(db\.)?test$/.test(inside)) return null;
	const [first = "", second = "", third = ""] = inside.split("/");
	if (inside === "steps/order") return zone("order");
	if (first === "steps") {
		const role = third;
		return {
			kind: role,
			zone: `steps/${second}`,
			step: order.indexOf(second),
			role,
		};
	}
	if (first === "today" || first === "insights")
		return { kind: `view:${second}`, zone: first, step: -1, role: second };
	if (MOUNTING.includes(inside)) return { ...zone(inside), zone: first };
	// What knows every step: the app, and the works of the queue.
	if (inside === "open" || inside === "work")
		return { ...zone("open"), zone: "wiring" };
	if (WIRING.includes(inside)) return zone("wiring");
	if (first === "web" && ["kit", "offline", "pages"].includes(second))
		return zone(`web/${second}`);
	// `jobs` is also a file of a step, with rules of its own.
	return zone(first === "jobs" ? "jobs-zone" : first);
}

function zone(name: string): Place {
	return { kind: name, zone: name, step: -1, role: "" };
}

/** The words of the import table that an import fits, from the importing file's point of view. */
export function wordsFor(from: Place, path: string): string[] {
	const to = placeOf(path);
	if (!to) return [];
	const words = [to.kind.startsWith("view:") || to.role === "" ? to.kind : ""];
	// `storage/db` for one file, `storage` for all of the zone; the rest of a zone may stay closed.
	words.push(path.replace(/^src\/|\.tsx?$/g, ""));
	if (to.role === "") words.push(to.zone);
	if (to.zone === from.zone) words.push("own", `own:${to.role}`);
	else if (to.step >= 0) {
		words.push(`any:${to.role}`);
		if (from.step >= 0 && to.step < from.step) words.push(`earlier:${to.role}`);
	}
	return words.filter(Boolean);
}
