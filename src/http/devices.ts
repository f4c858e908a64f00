import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { encode } from "uqr";
import { refuse } from "#core/result.ts";
import { type AuthOptions, openSession } from "./auth.ts";
import { refused } from "./problem.ts";
import { answers, createRoute, idParam, operations, z } from "./route.ts";

const device = z.object({
	id: z.uuid(),
	device: z.string().nullable(),
	openedAt: z.string(),
	isThis: z.boolean(),
});

const devices = z
	.object({
		/** Where phones reach this program; null: nowhere, it listens on this computer alone. */
		publicUrl: z.string().nullable(),
		devices: z.array(device),
	})
	.openapi("Devices");
export type DeviceList = z.infer<typeof devices>;

const pairing = z
	.object({
		url: z.string(),
		expiresAt: z.string(),
		/** The address as a QR code: one text of 0 and 1 for each row. */
		code: z.array(z.string()),
	})
	.openapi("Pairing");

/** Which browsers are signed in, and how a phone comes to them (DESIGN §7, Reach). */
export function deviceRoutes(auth: AuthOptions) {
	const listed = async (
		c: Context,
		accountId: string,
	): Promise<DeviceList> => ({
		publicUrl: auth.publicUrl ?? null,
		devices: await auth.sessions.list(
			accountId,
			auth.now(),
			getCookie(c, auth.cookieName) ?? "",
		),
	});
	return operations()
		.openapi(
			createRoute({
				method: "get",
				path: "/devices",
				operationId: "listDevices",
				tags: ["devices"],
				responses: answers(devices, "Browsers that are signed in"),
			}),
			async (c) => c.json(await listed(c, c.var.actor.accountId), 200),
		)
		.openapi(
			createRoute({
				method: "delete",
				path: "/devices/{id}",
				operationId: "signDeviceOut",
				tags: ["devices"],
				request: { params: idParam },
				responses: answers(devices, "Those that are left"),
			}),
			async (c) => {
				const { accountId } = c.var.actor;
				await auth.sessions.close(accountId, c.req.valid("param").id);
				return c.json(await listed(c, accountId), 200);
			},
		)
		.openapi(
			createRoute({
				method: "post",
				path: "/devices/pairing",
				operationId: "pairDevice",
				tags: ["devices"],
				responses: answers(pairing, "An address that lets one device in, once"),
			}),
			async (c) => {
				if (!auth.publicUrl)
					return refused(c, refuse("no-public-address").refusal, kinds);
				const { accountId } = c.var.actor;
				const made = await auth.sessions.makeCode(accountId, auth.now());
				// Behind a #, the code is in no server's log.
				const url = `${auth.publicUrl}/pair#${made.code}`;
				const code = encode(url, { border: 2 }).data.map((row) =>
					row.map(Number).join(""),
				);
				return c.json({ url, expiresAt: made.expiresAt, code }, 200);
			},
		);
}

const kinds = {
	"no-public-address": "clash",
	"pairing-code-spent": "forbidden",
} as const;

/** `POST /api/pair`: a new device with a code becomes one that is signed in. A GET of the address changes nothing. */
export function pair(auth: AuthOptions) {
	return async (c: Context) => {
		const body = z
			.object({ code: z.string().max(200) })
			.safeParse(await c.req.json().catch(() => null));
		const accountId = body.success
			? await auth.sessions.spendCode(body.data.code, auth.now())
			: undefined;
		if (!accountId)
			return refused(c, refuse("pairing-code-spent").refusal, kinds);
		await openSession(c, auth, accountId);
		return c.json({ paired: true });
	};
}
