import m from "#messages/identify-interests";
import { PageHead } from "#web/kit/states.tsx";

export function InventoryPage() {
	return <PageHead title={m.pageTitle()} />;
}
