import m from "#messages/identify-needs";
import { PageHead } from "#web/kit/states.tsx";

export function NeedsPage() {
	return <PageHead title={m.pageTitle()} />;
}
