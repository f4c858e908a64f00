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
		c.header("content-security-policy", policy);
		c.header("x-content-type-options", "nosniff");
		c.header("referrer-policy", "no-referrer");
		c.header("cross-origin-opener-policy", "same-origin");
		c.header("cross-origin-resource-policy", "same-origin");
	};
}
