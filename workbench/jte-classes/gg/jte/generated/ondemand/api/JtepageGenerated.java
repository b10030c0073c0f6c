package gg.jte.generated.ondemand.api;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.api.ApiPages;
import java.util.List;
import java.util.Map;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "api/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,9,9,9,12,12,12,13,13,13,15,15,15,15,15,15,15,15,15,19,19,19,20,20,20,21,21,21,21,21,21,21,21,21,22,22,22,23,23,23,26,26,26,27,27,27,28,28,28,28,28,28,28,28,28,28,28,28,29,29,29,33,33,33,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,35,35,36,36,36,39,39,39,39,39,39,39,39,39,41,41,42,42,42,42,42,42,42,42,42,43,43,47,47,50,50,50,50,51,51,51,51,51,51,51,51,51,52,52,52,52,52,52,52,52,52,53,53,53,53,53,53,53,53,53,54,54,54,54,54,54,54,54,54,55,55,55,56,56,56,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String address, String host, Map<String, List<ApiPages.Line>> groups) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("api.title"), "api", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"head\">\n  <div>\n    <p class=\"over\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("api.over"));
				jteOutput.writeContent("</p>\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(visit.say("api.title"));
				jteOutput.writeContent("</h1>\n  </div>\n  <p class=\"actions\"><a class=\"button\"");
				var __jte_html_attribute_0 = address;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">openapi.json</a></p>\n</div>\n<div class=\"grid\">\n  <section class=\"sheet w6\" aria-labelledby=\"api-http\">\n    <h2 id=\"api-http\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("api.http"));
				jteOutput.writeContent("</h2>\n    <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("api.http.how"));
				jteOutput.writeContent("</p>\n    <pre class=\"scroll\" tabindex=\"0\"");
				var __jte_html_attribute_1 = visit.say("api.example");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("pre", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("pre", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><code>curl -H \"Authorization: Bearer kawat_…\" \\\n  \"");
				jteOutput.setContext("code", null);
				jteOutput.writeUserContent(host);
				jteOutput.writeContent("/api/v1/engagements?with=IDN&amp;type=visit\"</code></pre>\n    <p class=\"quiet small\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("api.http.key"));
				jteOutput.writeContent("</p>\n  </section>\n  <section class=\"sheet w6\" aria-labelledby=\"api-mcp\">\n    <h2 id=\"api-mcp\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("api.mcp"));
				jteOutput.writeContent("</h2>\n    <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("api.mcp.how"));
				jteOutput.writeContent("</p>\n    <pre class=\"scroll\" tabindex=\"0\"");
				var __jte_html_attribute_2 = visit.say("api.example");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("pre", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("pre", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><code>");
				jteOutput.setContext("code", null);
				jteOutput.writeUserContent(host);
				jteOutput.writeContent("/mcp</code></pre>\n    <p class=\"quiet small\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("api.mcp.pins"));
				jteOutput.writeContent("</p>\n  </section>\n</div>\n<section class=\"operations\" aria-labelledby=\"api-operations\">\n  <h2 id=\"api-operations\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("api.operations"));
				jteOutput.writeContent("</h2>\n  <div id=\"swagger\" lang=\"en\"");
				var __jte_html_attribute_3 = address;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" data-address=\"");
					jteOutput.setContext("div", "data-address");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_4 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" data-csrf=\"");
					jteOutput.setContext("div", "data-csrf");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				for (Map.Entry<String, List<ApiPages.Line>> group : groups.entrySet()) {
					jteOutput.writeContent("    <h3>");
					jteOutput.setContext("h3", null);
					jteOutput.writeUserContent(group.getKey());
					jteOutput.writeContent("</h3>\n    <div class=\"scroll\">\n    <table>\n      <thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("api.method"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("api.address"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("api.what"));
					jteOutput.writeContent("</th></tr></thead>\n      <tbody>\n");
					for (ApiPages.Line line : group.getValue()) {
						jteOutput.writeContent("      <tr><td><code>");
						jteOutput.setContext("code", null);
						jteOutput.writeUserContent(line.method());
						jteOutput.writeContent("</code></td><td><code>");
						jteOutput.setContext("code", null);
						jteOutput.writeUserContent(line.address());
						jteOutput.writeContent("</code></td><td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(line.summary());
						jteOutput.writeContent("</td></tr>\n");
					}
					jteOutput.writeContent("      </tbody>\n    </table>\n    </div>\n");
				}
				jteOutput.writeContent("  </div>\n</section>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_5 = Assets.at("swagger-ui.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_6 = Assets.at("api.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<script");
				var __jte_html_attribute_7 = Assets.at("swagger-ui.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_7);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>\n<script");
				var __jte_html_attribute_8 = Assets.at("api.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_8);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String address = (String)params.get("address");
		String host = (String)params.get("host");
		Map<String, List<ApiPages.Line>> groups = (Map<String, List<ApiPages.Line>>)params.get("groups");
		render(jteOutput, jteHtmlInterceptor, visit, address, host, groups);
	}
}
