/**
 * STYLE §4 as data. `from` is a kind of file (see `places.ts`), `may` what it may import. Words in `may`:
 * - a zone (`core`, `catalogue`, `storage` …) or one file of it (`storage/db`, `http/client`, `web/kit`);
 * - `own`: the same step or zone; `own:rules`: that file, or a file of that folder, of the same step;
 *   `earlier:rules`: of a step that comes before; `any:rules`: of any step;
 * - `node`: Node's own modules; `pkg`: any package; `pkg:zod`: that one.
 * The nearest entry counts: there are no exemptions.
 */
export type Entry = { rule: string; from: string[]; may: string[] };

const pure = ["core", "catalogue", "formats", "messages"];
const shapes = ["own:schema", "own:rules", "earlier:schema", "earlier:rules"];
const anyShapes = ["any:schema", "any:rules"];
const account = [
	"storage/db",
	"storage/actor",
	"storage/tables",
	"storage/erase",
];
const screen = [
	"http/client",
	"web/api",
	"web/kit",
	"web/offline",
	"own:ui",
	"order",
];
const screenPackages = [
	"pkg:preact",
	"pkg:preact-iso",
	"pkg:@tanstack/react-query",
	"pkg:d3-scale",
	"pkg:d3-shape",
	"pkg:d3-force",
];

export const table: Entry[] = [
	{
		rule: "4.1",
		from: ["core"],
		may: ["core", "pkg:temporal-polyfill", "pkg:uuid"],
	},
	{
		rule: "4.1",
		from: ["catalogue", "formats"],
		may: ["core", "own", "pkg", "node"],
	},
	{
		rule: "4.2",
		from: ["schema"],
		may: [...pure, ...shapes, "pkg:zod", "pkg:@hono/zod-openapi"],
	},
	{
		rule: "4.2",
		from: ["rules", "data"],
		may: [...pure, ...shapes, "own:data"],
	},
	{
		rule: "4.5",
		from: ["present"],
		may: [
			...pure,
			...shapes,
			"own:store",
			"own:present",
			"own:data",
			"pkg:hono",
		],
	},
	{
		rule: "4.5",
		from: ["due"],
		may: [...pure, ...shapes, "own:store", "storage/db", "storage/actor"],
	},
	{
		rule: "4.3",
		from: ["store"],
		may: [...pure, ...shapes, "own:store", ...account, "pkg:kysely"],
	},
	{
		rule: "4.4",
		from: ["actions", "jobs"],
		may: [
			...pure,
			"own",
			"earlier:actions",
			"earlier:schema",
			"earlier:rules",
			"storage/db",
			"storage/actor",
			"dav",
			"mail",
			"calendars",
		],
	},
	{
		rule: "4.4",
		from: ["erase", "export"],
		may: [
			...pure,
			...shapes,
			"own:store",
			"own:present",
			"storage/db",
			"storage/actor",
			"storage/export",
			"storage/erase",
		],
	},
	{
		rule: "4.5",
		from: ["routes"],
		may: ["own", "core", "formats", "http", "pkg:hono"],
	},
	{
		rule: "4.6",
		from: ["commands"],
		may: [
			"own:schema",
			"own:commands",
			"core",
			"messages",
			"http/client",
			"cli/command",
			"cli/output",
			"node",
		],
	},
	{
		rule: "4.7",
		from: ["ui"],
		may: [...pure, ...shapes, ...screen, ...screenPackages, "own:data"],
	},
	{
		rule: "4.8",
		from: [
			"view:schema",
			"view:rules",
			"view:store",
			"view:due",
			"view:present",
			"view:actions",
			"view:routes",
			"view:commands",
			"view:export",
			"view:data",
		],
		may: [
			...pure,
			"own",
			"any:due",
			"any:store",
			"any:export",
			...anyShapes,
			...account,
			"storage/export",
			"http",
			"cli/command",
			"cli/output",
			"order",
			"node",
			"pkg:kysely",
			"pkg:@hono/zod-openapi",
		],
	},
	{
		rule: "4.8",
		from: ["view:jobs"],
		may: [
			...pure,
			"own",
			"any:actions",
			...anyShapes,
			"storage/db",
			"storage/actor",
		],
	},
	{
		rule: "4.8",
		from: ["view:ui"],
		may: [...pure, "own", ...anyShapes, ...screen, ...screenPackages],
	},
	{ rule: "4.9", from: ["storage"], may: [...pure, "own", "node", "pkg"] },
	{
		rule: "4.9",
		from: ["http"],
		may: [...pure, "own", "storage", "node", "pkg"],
	},
	{
		rule: "4.9",
		from: ["mail", "dav", "calendars", "jobs-zone"],
		may: ["core", "formats", "messages", "own", "storage", "node", "pkg"],
	},
	{
		rule: "4.9",
		from: ["web/kit", "web/offline"],
		may: [...pure, "web/kit", "web/offline", "http/client", "pkg"],
	},
	{
		rule: "4.9",
		from: ["web"],
		may: [
			...pure,
			"own",
			"web/kit",
			"web/offline",
			"web/pages",
			"http/client",
			"order",
			"pkg",
		],
	},
	{
		rule: "4.9",
		from: ["cli"],
		may: [...pure, "own", "order", "http", "storage", "wiring", "node", "pkg"],
	},
	{ rule: "4.9", from: ["order"], may: ["core"] },
	{
		rule: "4.9",
		from: ["wiring"],
		may: [...pure, "own", "http", "storage", "node", "pkg"],
	},
	// The mounting files: they know every step.
	{
		rule: "4.9",
		from: ["http/app"],
		may: [
			"core",
			"own",
			"any:routes",
			"any:export",
			"any:erase",
			"view:routes",
			"view:export",
			"messages",
			"order",
			"storage",
			"node",
			"pkg",
		],
	},
	{
		rule: "4.9",
		from: ["web/main", "web/routes", "web/pages"],
		may: [
			...pure,
			"web",
			"web/kit",
			"web/offline",
			"web/pages",
			"http/client",
			"any:ui",
			"view:ui",
			...anyShapes,
			"view:schema",
			"view:rules",
			"order",
			"pkg",
		],
	},
	{
		rule: "4.9",
		from: ["cli/main", "cli/commands"],
		may: [
			...pure,
			"own",
			"order",
			"http",
			"storage",
			"wiring",
			"any:commands",
			"view:commands",
			"node",
			"pkg",
		],
	},
	{
		rule: "4.9",
		from: ["open"],
		may: [
			...pure,
			"wiring",
			"http",
			"storage",
			"mail",
			"dav",
			"mail",
			"calendars",
			"jobs-zone",
			"order",
			"any:actions",
			"any:due",
			"any:jobs",
			"any:erase",
			"any:export",
			"view:due",
			"view:jobs",
			"node",
			"pkg",
		],
	},
];
