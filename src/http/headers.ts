import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";

const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"media-src blob:",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"frame-ancestors 'none'",
	"base-uri 'none'",
].join("; ");

/**
 * What a page may use of the machine: the microphone on the app's own pages, which ask before and keep what they record
 * to themselves (docs/decisions/0030); of the rest nothing. The app is one document, so it can't be cut finer.
 */
const features = (microphone: "(self)" | "()") =>
	[
		`microphone=${microphone}`,
		...[
			"camera",
			"display-capture",
			"geolocation",
			"midi",
			"payment",
			"usb",
		].map((one) => `${one}=()`),
	].join(", ");
const inApp = features("(self)");
const elsewhere = features("()");

/** The headers of every answer: nothing inline, nothing from elsewhere, nothing framed. */
export function securityHeaders(): MiddlewareHandler {
	return async (c, next) => {
		await next();
		// Set on the answer's own headers: `c.header` would make the whole answer anew (docs/decisions/0011).
		const { headers } = c.res;
		// A page that needs less of the browser than the app says so itself.
		const isOther = headers.has("content-security-policy");
		if (!isOther) headers.set("content-security-policy", policy);
		const isPage = headers.get("content-type")?.startsWith("text/html");
		headers.set("permissions-policy", isPage && !isOther ? inApp : elsewhere);
		headers.set("x-content-type-options", "nosniff");
		headers.set("referrer-policy", "no-referrer");
		headers.set("cross-origin-opener-policy", "same-origin");
		headers.set("cross-origin-resource-policy", "same-origin");
	};
}

/** The policy of a page that is made on the server whole: this one style, its own forms, no script at all. */
export function pagePolicy(style: string): string {
	const hash = createHash("sha256").update(style).digest("base64");
	return [
		"default-src 'none'",
		`style-src 'sha256-${hash}'`,
		"img-src data:",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
	].join("; ");
}
