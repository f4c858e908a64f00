import type { MiddlewareHandler } from "hono";

const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"frame-ancestors 'none'",
	"base-uri 'none'",
].join("; ");

/** The headers of every answer: nothing inline, nothing from elsewhere, nothing framed. */
export function securityHeaders(): MiddlewareHandler {
	return async (c, next) => {
		await next();
		// Set on the answer's own headers: `c.header` would make the whole answer anew (docs/decisions/0011).
		const { headers } = c.res;
		headers.set("content-security-policy", policy);
		headers.set("x-content-type-options", "nosniff");
		headers.set("referrer-policy", "no-referrer");
		headers.set("cross-origin-opener-policy", "same-origin");
		headers.set("cross-origin-resource-policy", "same-origin");
	};
}
