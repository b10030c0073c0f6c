package gg.jte.generated.ondemand.account;
import id.kawat.workbench.Visit;
@SuppressWarnings("unchecked")
public final class JteadminnavGenerated {
	public static final String JTE_NAME = "account/admin-nav.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,4,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,11,11,11,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String here) {
		jteOutput.writeContent("<header class=\"head\">\n  <h1>");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(visit.say("account.admin"));
		jteOutput.writeContent("</h1>\n  <nav class=\"actions\"");
		var __jte_html_attribute_0 = visit.say("account.admin");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <a class=\"chip");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(here.equals("accounts") ? " on" : "");
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\" href=\"/admin\"");
		var __jte_html_attribute_1 = here.equals("accounts") ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("account.admin.accounts"));
		jteOutput.writeContent("</a>\n    <a class=\"chip");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(here.equals("sessions") ? " on" : "");
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\" href=\"/admin/sessions\"");
		var __jte_html_attribute_2 = here.equals("sessions") ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("account.admin.sessions"));
		jteOutput.writeContent("</a>\n    <a class=\"chip");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(here.equals("audit") ? " on" : "");
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\" href=\"/admin/audit\"");
		var __jte_html_attribute_3 = here.equals("audit") ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("account.admin.audit"));
		jteOutput.writeContent("</a>\n  </nav>\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String here = (String)params.get("here");
		render(jteOutput, jteHtmlInterceptor, visit, here);
	}
}
