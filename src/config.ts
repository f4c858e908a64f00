import { z } from "zod";
import { ok, type Result, refuse } from "#core/result.ts";
import { defaultDataDir } from "#storage/data-dir.ts";
import { decodeKey } from "#storage/secrets.ts";

/** Everything that the environment and the flags decide, read once. */
export interface Config {
	dataDir: string;
	databaseUrl: string | undefined;
	host: string;
	port: number;
	publicUrl: string | undefined;
	/** The key of passwords for other servers, where it is not to lie in the data folder. */
	secretKey: string | undefined;
}

export interface Flags {
	data?: string;
	host?: string;
	port?: string;
	"public-url"?: string;
}

const shape = z.object({
	dataDir: z.string().min(1),
	databaseUrl: z
		.string()
		.regex(/^postgres(ql)?:\/\//, "must start with postgresql://")
		.optional(),
	host: z.string().min(1),
	port: z.coerce.number().int().min(0).max(65_535),
	publicUrl: z.url({ protocol: /^https$/ }).optional(),
	secretKey: z
		.string()
		.refine((text) => decodeKey(text) !== null, "must be 32 bytes in base64")
		.optional(),
});

/** Flags before environment before defaults; everything that is wrong is listed at once. */
export function readConfig(
	flags: Flags,
	env: Record<string, string | undefined>,
): Result<Config, "bad-config"> {
	const read = shape.safeParse({
		dataDir: flags.data ?? env.ASKAROUND_DATA ?? defaultDataDir(),
		databaseUrl: env.DATABASE_URL || undefined,
		host: flags.host ?? "127.0.0.1",
		port: flags.port ?? "4760",
		publicUrl: flags["public-url"],
		secretKey: env.ASKAROUND_SECRET_KEY || undefined,
	});
	if (read.success)
		return ok({
			...read.data,
			databaseUrl: read.data.databaseUrl,
			publicUrl: read.data.publicUrl,
			secretKey: read.data.secretKey,
		});
	const faults = read.error.issues
		.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
		.join("; ");
	return refuse("bad-config", { faults });
}
