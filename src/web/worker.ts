import { steps } from "#steps/order.ts";
import { keepShell, type Shell, type WorkerScope } from "./offline/shell.ts";

/** What the build wrote, put here by `scripts/build-web.ts`. */
declare const SHELL: Shell;

const screens = ["/", "/insights", "/settings", "/about"].concat(
	steps.map((step) => step.path),
);

keepShell(self as unknown as WorkerScope, SHELL, screens);
