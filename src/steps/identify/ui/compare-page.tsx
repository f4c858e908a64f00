import m from "#messages/identify-compare";
import { PageHead } from "#web/kit/states.tsx";

export function ComparePage() {
	return <PageHead title={m.pageTitle()} />;
}
