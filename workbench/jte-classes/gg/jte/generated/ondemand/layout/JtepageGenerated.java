package gg.jte.generated.ondemand.layout;
import gg.jte.Content;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "layout/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,13,13,13,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,20,20,21,21,22,22,25,25,25,29,29,29,30,30,30,30,30,30,30,30,30,32,32,32,32,32,32,32,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,34,34,34,34,34,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,35,35,35,35,36,36,36,36,36,36,36,36,36,36,36,36,37,37,37,37,37,37,37,37,37,37,37,37,38,38,38,38,38,38,38,38,38,38,38,38,39,39,39,39,39,39,39,39,39,39,39,39,43,43,43,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,49,49,49,49,49,49,49,49,49,49,49,49,51,51,51,54,54,56,56,56,57,57,59,59,59,63,63,63,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String title, String area, Content content, Content head) {
		jteOutput.writeContent("<!DOCTYPE html>\n<html");
		var __jte_html_attribute_0 = visit.language().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = visit.theme();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-theme=\"");
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent(" · Kawat</title>\n<link rel=\"icon\"");
		var __jte_html_attribute_2 = Assets.at("kawat.svg");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" type=\"image/svg+xml\">\n<link rel=\"stylesheet\"");
		var __jte_html_attribute_3 = Assets.at("base.css");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<meta name=\"htmx-config\" content='{\"includeIndicatorStyles\":false,\"allowEval\":false,\"historyCacheSize\":0,\"selfRequestsOnly\":true}'>\n<meta name=\"csrf\"");
		var __jte_html_attribute_4 = visit.csrf();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" content=\"");
			jteOutput.setContext("meta", "content");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("meta", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<script");
		var __jte_html_attribute_5 = Assets.at("htmx.js");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" src=\"");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("script", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" defer></script>\n<script");
		var __jte_html_attribute_6 = Assets.at("base.js");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" src=\"");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("script", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" defer></script>\n");
		if (head != null) {
			jteOutput.setContext("head", null);
			jteOutput.writeUserContent(head);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("shell.skip"));
		jteOutput.writeContent("</a>\n<header class=\"top\">\n  <a class=\"mark\" href=\"/\"><svg viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\"><path d=\"M2 16c4 0 4-8 8-8s4 8 8 8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\" stroke-linecap=\"round\"/><circle cx=\"21\" cy=\"16\" r=\"1.8\"/></svg>Kawat</a>\n  <form class=\"find\" action=\"/search\" role=\"search\">\n    <label class=\"hidden\" for=\"q\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(visit.say("shell.search"));
		jteOutput.writeContent("</label>\n    <input id=\"q\" name=\"q\" type=\"search\"");
		var __jte_html_attribute_7 = visit.say("shell.search.hint");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" placeholder=\"");
			jteOutput.setContext("input", "placeholder");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" autocomplete=\"off\">\n  </form>\n  <nav");
		var __jte_html_attribute_8 = visit.say("shell.nav");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <a href=\"/\"");
		var __jte_html_attribute_9 = area.equals("today") ? "here" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("a", "class");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_10 = area.equals("today") ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_10);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("nav.today"));
		jteOutput.writeContent("</a>\n    <a href=\"/countries\"");
		var __jte_html_attribute_11 = area.equals("places") ? "here" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("a", "class");
			jteOutput.writeUserContent(__jte_html_attribute_11);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("nav.countries"));
		jteOutput.writeContent("</a>\n    <a href=\"/network\"");
		var __jte_html_attribute_12 = area.equals("network") ? "here" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("a", "class");
			jteOutput.writeUserContent(__jte_html_attribute_12);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("nav.network"));
		jteOutput.writeContent("</a>\n    <a href=\"/map\"");
		var __jte_html_attribute_13 = area.equals("map") ? "here" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("a", "class");
			jteOutput.writeUserContent(__jte_html_attribute_13);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("nav.map"));
		jteOutput.writeContent("</a>\n    <a href=\"/calendar\"");
		var __jte_html_attribute_14 = area.equals("calendar") ? "here" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("a", "class");
			jteOutput.writeUserContent(__jte_html_attribute_14);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("nav.calendar"));
		jteOutput.writeContent("</a>\n    <a href=\"/review\"");
		var __jte_html_attribute_15 = area.equals("review") ? "here" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("a", "class");
			jteOutput.writeUserContent(__jte_html_attribute_15);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("nav.review"));
		jteOutput.writeContent("</a>\n    <a href=\"/try\"");
		var __jte_html_attribute_16 = area.equals("try") ? "here" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("a", "class");
			jteOutput.writeUserContent(__jte_html_attribute_16);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("nav.try"));
		jteOutput.writeContent("</a>\n  </nav>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</main>\n<footer class=\"foot\">\n  <p>\n    <a");
		var __jte_html_attribute_17 = visit.with("lang", visit.isLanguage("id") ? "en" : "id");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_17);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_18 = visit.isLanguage("id") ? "en" : "id";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_18)) {
			jteOutput.writeContent(" hreflang=\"");
			jteOutput.setContext("a", "hreflang");
			jteOutput.writeUserContent(__jte_html_attribute_18);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_19 = visit.isLanguage("id") ? "en" : "id";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_19)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("a", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_19);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.isLanguage("id") ? "English" : "Bahasa Indonesia");
		jteOutput.writeContent("</a>\n    <span aria-hidden=\"true\">·</span>\n    <a");
		var __jte_html_attribute_20 = visit.with("theme", visit.theme().equals("dark") ? "light" : "dark");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_20)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_20);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say(visit.theme().equals("dark") ? "shell.light" : "shell.dark"));
		jteOutput.writeContent("</a>\n    <span aria-hidden=\"true\">·</span>\n    <a href=\"/searches\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(visit.say("nav.searches"));
		jteOutput.writeContent("</a>\n    <span aria-hidden=\"true\">·</span>\n    <a href=\"/api\">API</a>\n");
		if (visit.may("admin")) {
			jteOutput.writeContent("    <span aria-hidden=\"true\">·</span>\n    <a href=\"/admin\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(visit.say("nav.admin"));
			jteOutput.writeContent("</a>\n");
		}
		jteOutput.writeContent("  </p>\n  <p class=\"quiet\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(visit.say("shell.signed", visit.who().name()));
		jteOutput.writeContent("</p>\n</footer>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String title = (String)params.get("title");
		String area = (String)params.getOrDefault("area", "");
		Content content = (Content)params.get("content");
		Content head = (Content)params.getOrDefault("head", null);
		render(jteOutput, jteHtmlInterceptor, visit, title, area, content, head);
	}
}
