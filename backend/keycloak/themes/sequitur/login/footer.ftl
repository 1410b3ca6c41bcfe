<#macro content>
    <#if client?? && client.baseUrl?has_content>
        <div class="${properties.kcLoginMainFooterBand!}">
            <a href="${client.baseUrl}${locale.currentLanguageTag}/">${msg("toPublicSite")}</a>
        </div>
    </#if>
</#macro>
