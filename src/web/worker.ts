import { steps } from "#steps/order.ts";
import { keepShell, type Shell, type WorkerScope } from "./offline/shell.ts";

/** What the build wrote, put here by `scripts/build-web.ts`. */
declare const SHELL: Shell;

const screens = ["/", "/insights", "/settings", "/devices", "/about"].concat(
	steps.map((step) => step.path),
);

/** Within them, where a device hands something in: that is the server's. */
const handedIn = ["/people/import/shared"];

keepShell(self as unknown as WorkerScope, SHELL, screens, handedIn);
