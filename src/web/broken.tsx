import type { ComponentChildren } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";
import { useLocation } from "preact-iso";
import m from "#messages/shell";
import { PageHead } from "./kit/states.tsx";

/** Says so when a screen broke, in place of an empty page; another address tries anew. */
export function Unbroken({ children }: { children: ComponentChildren }) {
	const { path } = useLocation();
	const [error, reset] = useErrorBoundary((found) => console.error(found));
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what tries anew
	useEffect(() => reset(), [path]);
	if (!error) return <>{children}</>;
	return (
		<>
			<PageHead title={m.brokenTitle()} lead={m.brokenBody()} />
			<button type="button" class="btn do" onClick={() => location.reload()}>
				{m.reload()}
			</button>
		</>
	);
}
