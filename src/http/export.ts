import { zipFiles } from "#formats/write-zip.ts";
import { within } from "#storage/actor.ts";
import type { Exporter, ExportFile } from "#storage/export.ts";
import { createRoute, operations } from "./route.ts";

/** `GET /export`: everything that the account has, as a zip of JSON, vCard, iCalendar and Markdown. */
export function exportRoutes(exporters: readonly Exporter[]) {
	return operations().openapi(
		createRoute({
			method: "get",
			path: "/export",
			operationId: "exportAll",
			tags: ["data"],
			responses: {
				200: {
					description: "A zip file",
					content: { "application/zip": { schema: { format: "binary" } } },
				},
			},
		}),
		async (c) => {
			const { actor } = c.var;
			const { now } = actor;
			const files = await actor.db.transaction(async (tx, nested) => {
				const all: ExportFile[] = [];
				for (const exporter of exporters)
					all.push(...(await exporter(tx, within(actor, nested))));
				return all;
			});
			const zip = await zipFiles([manifest(now), ...files]);
			return c.body(new Uint8Array(zip), 200, {
				"content-type": "application/zip",
				"content-disposition": `attachment; filename="askaround-${now.slice(0, 10)}.zip"`,
			});
		},
	);
}

/** Says what the zip is and how its tables are to be read; only grows. */
function manifest(now: string): ExportFile {
	return {
		path: "askaround.json",
		text: `${JSON.stringify({ format: 1, exportedAt: now }, null, "\t")}\n`,
	};
}
