import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { idField } from "../schema.ts";

/** A file that came from the share sheet and waits for a look. */
export const sharedFile = z
	.object({ id: idField, name: z.string(), receivedAt: z.string() })
	.openapi("SharedFile");
export type SharedFile = z.infer<typeof sharedFile>;

export const sharedFiles = z
	.object({ items: z.array(sharedFile) })
	.openapi("SharedFiles");

export const droppedFile = z.object({ id: idField });

export type ShareRefusal = "shared-file-missing";

export const shareRefusalKinds: Record<
	ShareRefusal | "nothing-shared",
	RefusalKind
> = {
	"shared-file-missing": "missing",
	"nothing-shared": "invalid",
};
