package gg.jte.generated.ondemand.account;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
@SuppressWarnings("unchecked")
public final class JtesigninGenerated {
	public static final String JTE_NAME = "account/sign-in.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,7,7,7,10,10,10,11,11,12,12,12,13,13,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,17,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,21,21,21,22,22,22,22,22,24,24,24,25,25,26,26,26,27,27,27,27,27,27,27,28,28,30,30,30,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,33,33,33,2,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String problem, String next, String name, boolean provider) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("account.sign-in"), "", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"entrance\">\n<form class=\"sheet\" method=\"post\" action=\"/sign-in\">\n  <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(visit.say("account.sign-in"));
				jteOutput.writeContent("</h1>\n");
				if (!problem.isEmpty()) {
					jteOutput.writeContent("  <p class=\"note\" role=\"alert\" id=\"problem\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(problem);
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("  <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_0 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n  <input type=\"hidden\" name=\"next\"");
				var __jte_html_attribute_1 = next;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n  <div class=\"field\">\n    <label for=\"name\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("account.name"));
				jteOutput.writeContent("</label>\n    <input id=\"name\" name=\"name\" type=\"text\"");
				var __jte_html_attribute_2 = name;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" maxlength=\"80\" required");
				var __jte_html_attribute_3 = name.isEmpty();
				if (__jte_html_attribute_3) {
				jteOutput.writeContent(" autofocus");
				}
				var __jte_html_attribute_4 = problem.isEmpty() ? null : "problem";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" aria-describedby=\"");
					jteOutput.setContext("input", "aria-describedby");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n  </div>\n  <div class=\"field\">\n    <label for=\"password\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("account.password"));
				jteOutput.writeContent("</label>\n    <input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" maxlength=\"1000\" required");
				var __jte_html_attribute_5 = !name.isEmpty();
				if (__jte_html_attribute_5) {
				jteOutput.writeContent(" autofocus");
				}
				jteOutput.writeContent(">\n  </div>\n  <button class=\"first\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("account.sign-in"));
				jteOutput.writeContent("</button>\n");
				if (provider) {
					jteOutput.writeContent("  <p class=\"or\"><span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(visit.say("account.or"));
					jteOutput.writeContent("</span></p>\n  <p><a class=\"button\" href=\"/sign-in/oidc?next=");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(Visit.escaped(next));
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(visit.say("account.sign-in.provider"));
					jteOutput.writeContent("</a></p>\n");
				}
				jteOutput.writeContent("</form>\n<p class=\"quiet small\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("account.sign-in.help"));
				jteOutput.writeContent("</p>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<link rel=\"stylesheet\"");
				var __jte_html_attribute_6 = Assets.at("account.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String problem = (String)params.get("problem");
		String next = (String)params.get("next");
		String name = (String)params.get("name");
		boolean provider = (boolean)params.get("provider");
		render(jteOutput, jteHtmlInterceptor, visit, problem, next, name, provider);
	}
}
