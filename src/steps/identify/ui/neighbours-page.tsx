import m from "#messages/identify-neighbours";
import { PageHead } from "#web/kit/states.tsx";

export function NeighboursPage() {
	return <PageHead title={m.pageTitle()} />;
}
